/** What the screens call units, people, clauses and functions. */
@org.jspecify.annotations.NullMarked
package th.samnak.studio.naming;
