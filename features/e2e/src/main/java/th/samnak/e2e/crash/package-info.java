/** The product while its server and browsers are killed: what was accepted stays, nothing is done twice, drafts come back. */
@org.jspecify.annotations.NullMarked
package th.samnak.e2e.crash;
