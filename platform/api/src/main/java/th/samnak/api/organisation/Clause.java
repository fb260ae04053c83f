package th.samnak.api.organisation;

import java.util.Optional;

/**
 * One lettered or numbered item of an instrument. Its mark is the instrument's own; gaps in the lettering stay gaps.
 *
 * @param mark Thai letter without brackets, or number in Arabic digits, for example {@code ก}, {@code 11}, {@code 2.1};
 *     policies, missions and strategies have their kind's prefix, for example {@code นโยบาย 1}
 * @param titleTh a short title of our own, shown in menus and matrices
 * @param wording the full wording as published; empty where it is not kept
 * @param missing whether the lettering jumps over this mark: known to be absent from the text, never renumbered
 */
public record Clause(String mark, Kind kind, String titleTh, String titleEn, Optional<String> wording, boolean missing) {

    /** The message key of its name is {@code organisation.clause.<kind>} in lower case. */
    public enum Kind {
        /** อำนาจและหน้าที่. */
        DUTY,
        /** An item of the list of units. */
        UNIT,
        POLICY,
        VISION,
        MISSION,
        STRATEGY,
        /** บทเฉพาะกาล. */
        TRANSITIONAL,
        OTHER
    }
}
