/** What this part of the platform is: its permission and its tables. */
@org.jspecify.annotations.NullMarked
package th.samnak.organisation;
