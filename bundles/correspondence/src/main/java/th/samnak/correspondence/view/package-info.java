/** The screens of งานสารบรรณ: registers, cases, the drafting desk, filing. */
@org.jspecify.annotations.NullMarked
package th.samnak.correspondence.view;
