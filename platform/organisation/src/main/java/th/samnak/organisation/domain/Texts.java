package th.samnak.organisation.domain;

import th.samnak.api.errors.RuleViolation;
import th.samnak.thai.ThaiText;

/** What a text must be to be kept. */
final class Texts {

    private Texts() {}

    /** On one line and in the one spelling of the house; refused when blank or too long. */
    static String required(String field, String text, int longest) {
        String kept = optional(field, text, longest);
        if (kept.isEmpty()) {
            throw RuleViolation.of(field, "organisation.error.missing");
        }
        return kept;
    }

    /** Every line and letter as it is. */
    static String asPublished(String field, String text, int longest) {
        if (text.length() > longest) {
            throw RuleViolation.of(field, "organisation.error.too-long", longest);
        }
        return text;
    }

    static String optional(String field, String text, int longest) {
        String kept = ThaiText.normalise(text.replaceAll("\\R|\t", " "));
        if (kept.length() > longest) {
            throw RuleViolation.of(field, "organisation.error.too-long", longest);
        }
        return kept;
    }
}
