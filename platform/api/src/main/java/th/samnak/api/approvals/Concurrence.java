package th.samnak.api.approvals;

import th.samnak.api.ModuleId;

/**
 * A unit whose opinion is asked before the matter is decided: the one of the agency that answers for a function on the day.
 *
 * @param function by whose mandate the unit is found
 * @param legal a legal opinion is waited for, however long it takes
 */
public record Concurrence(ModuleId function, boolean legal) {}
