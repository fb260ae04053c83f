/** What a person's desk remembers: views of lists. */
@org.jspecify.annotations.NullMarked
package th.samnak.desk;
