package th.samnak.rules.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.rules.Measure;
import th.samnak.thai.ThaiDigits;
import th.samnak.thai.ThaiText;

/** What may be typed into the fields of a figure, and how it is kept. */
final class Values {

    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d(-([01]\\d|2[0-3]):[0-5]\\d)?");
    private static final int LONGEST = 2000;

    private Values() {}

    static String checked(Measure measure, String typed) {
        String value = ThaiDigits.toArabic(text("value", typed, LONGEST));
        if (measure.isNumber()) {
            return number(measure, value);
        }
        if (measure == Measure.TIME && !TIME.matcher(value).matches()) {
            throw RuleViolation.of("value", "rules.error.time");
        }
        return value;
    }

    private static String number(Measure measure, String value) {
        try {
            BigDecimal number = new BigDecimal(value.replace(",", ""));
            if (number.signum() < 0) {
                throw RuleViolation.of("value", "rules.error.negative");
            }
            return measure.isWhole()
                    ? number.setScale(0, RoundingMode.UNNECESSARY).toPlainString()
                    : number.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            throw RuleViolation.of("value", "rules.error.number");
        } catch (ArithmeticException e) {
            throw RuleViolation.of("value", "rules.error.whole");
        }
    }

    static String text(String field, String typed, int longest) {
        if (typed.isBlank()) {
            throw RuleViolation.of(field, "error.required");
        }
        return optional(field, typed, longest);
    }

    static String optional(String field, String typed, int longest) {
        String kept = ThaiText.normalise(typed.replaceAll("\\R|\t", " ")).strip();
        if (kept.length() > longest) {
            throw RuleViolation.of(field, "rules.error.too-long", longest);
        }
        return kept;
    }
}
