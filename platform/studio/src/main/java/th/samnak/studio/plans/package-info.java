/** Reorganisations: drafted, rehearsed, confirmed, carried out and handed over. */
@org.jspecify.annotations.NullMarked
package th.samnak.studio.plans;
