package th.samnak.announcements.api;

import java.util.Optional;

/**
 * The kept wording of an instrument.
 *
 * @param text the whole, as it was published
 * @param at the clause that is cited; empty for the whole, and for a clause that a person put in
 */
public record Quotation(String text, Optional<Span> at) {

    /** What is cited of it. */
    public String cited() {
        return at.map(span -> span.cut(text)).orElse(text);
    }
}
