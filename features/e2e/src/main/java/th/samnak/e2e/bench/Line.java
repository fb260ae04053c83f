package th.samnak.e2e.bench;

import java.util.Locale;
import java.util.OptionalDouble;

/**
 * One figure.
 *
 * @param what what was measured
 * @param against what the yardstick is; empty where there is none
 */
record Line(String what, double value, String unit, OptionalDouble yardstick, String against, Goal goal) {

    static Line of(String what, double value, String unit) {
        return new Line(what, value, unit, OptionalDouble.empty(), "", Goal.NONE);
    }

    Line against(double other, String name) {
        return new Line(what, value, unit, OptionalDouble.of(other), name, goal);
    }

    Line goal(Goal wanted) {
        return new Line(what, value, unit, yardstick, against, wanted);
    }

    OptionalDouble ratio() {
        return yardstick.isPresent() && yardstick.getAsDouble() != 0
                ? OptionalDouble.of(value / yardstick.getAsDouble())
                : OptionalDouble.empty();
    }

    boolean met() {
        return goal.met(value, ratio());
    }

    /** As many digits as mean something. */
    static String number(double number) {
        double size = Math.abs(number);
        return String.format(Locale.ROOT, size >= 100 || size == 0 ? "%.0f" : size >= 10 ? "%.1f" : "%.2f", number);
    }
}
