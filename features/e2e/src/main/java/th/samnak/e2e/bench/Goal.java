package th.samnak.e2e.bench;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;

/**
 * What a figure is to be.
 *
 * @param ofRatio whether it speaks of the ratio to the yardstick, else of the value itself
 */
record Goal(String words, boolean ofRatio, DoublePredicate holds) {

    /** A figure that is only told. */
    static final Goal NONE = new Goal("", false, any -> true);

    static Goal atMost(double limit, String unit) {
        return new Goal("≤ " + Line.number(limit) + " " + unit, false, value -> value <= limit);
    }

    static Goal ratioAtMost(double limit) {
        return new Goal(String.format(Locale.ROOT, "ratio ≤ %.1f", limit), true, ratio -> ratio <= limit);
    }

    static Goal ratioAtLeast(double limit) {
        return new Goal(String.format(Locale.ROOT, "ratio ≥ %.1f", limit), true, ratio -> ratio >= limit);
    }

    boolean isNone() {
        return words.isEmpty();
    }

    boolean met(double value, OptionalDouble ratio) {
        return ofRatio ? ratio.isPresent() && holds.test(ratio.getAsDouble()) : holds.test(value);
    }
}
