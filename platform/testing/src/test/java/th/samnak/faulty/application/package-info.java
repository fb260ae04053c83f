/** An application without rules. */
package th.samnak.faulty.application;
