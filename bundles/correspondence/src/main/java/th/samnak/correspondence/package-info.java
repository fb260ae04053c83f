/** Official correspondence: the registers, the letters that come in and go out, and how long they are kept. */
@org.jspecify.annotations.NullMarked
package th.samnak.correspondence;
