package th.samnak.announcements.api;

import java.time.LocalDate;
import java.util.Optional;
import th.samnak.api.organisation.Clause;

/**
 * One item or article.
 *
 * @param mark as in {@link Clause}; below another one with that one's mark before it, for example {@code ข้อ 4 (ก)}
 * @param title shortened from the wording by rule
 * @param owner the unit whose duty it is; empty when the text does not say, or for the agency as a whole
 * @param wording in one line, in the house's spelling; empty for a missing one
 * @param missing whether the marks jump over this one
 * @param level how deep it stands, from 1
 * @param expires the first day after its target year
 * @param at the item with its mark; for a missing one the place between its neighbours
 */
public record ProposedClause(
        Clause.Kind kind,
        String mark,
        String title,
        String owner,
        String wording,
        boolean missing,
        int level,
        Optional<LocalDate> expires,
        Span at) {

    /** With what a person says in place of what was read. */
    public ProposedClause corrected(Clause.Kind betterKind, String betterMark, String betterTitle, String betterOwner) {
        return new ProposedClause(betterKind, betterMark, betterTitle, betterOwner, wording, missing, level, expires, at);
    }
}
