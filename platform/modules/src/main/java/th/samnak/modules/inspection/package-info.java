/** What a jar is, before anything of it runs. */
@org.jspecify.annotations.NullMarked
package th.samnak.modules.inspection;
