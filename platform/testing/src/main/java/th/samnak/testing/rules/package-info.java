/** The rules of the house as tests: what may depend on what, and what nobody writes here. */
@org.jspecify.annotations.NullMarked
package th.samnak.testing.rules;
