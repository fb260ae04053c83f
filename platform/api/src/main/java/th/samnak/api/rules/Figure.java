package th.samnak.api.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import th.samnak.api.ModuleId;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;

/**
 * One rule parameter as it holds from a day on.
 *
 * @param id of this row, for ever: a case that has computed with it keeps it, and can be computed again
 * @param code {@code <module>.<name>}; the message key of its name is {@code <module>.rule.<name>}
 * @param agency whose own figure it is; empty for the one that holds wherever no agency has its own
 * @param value as {@link Measure} says; amounts in baht
 * @param from first day on which it holds
 * @param until first day on which it does not any more; empty while no end is known
 * @param law by its Thai name and year, or the internal standard it is
 * @param clause of that law; may be empty
 * @param verified who has compared it with the law; empty while nobody has, and whatever is computed with it is marked so
 */
public record Figure(
        String id,
        String code,
        Optional<UnitId> agency,
        String value,
        Measure measure,
        LocalDate from,
        Optional<LocalDate> until,
        String law,
        String clause,
        Optional<Check> verified) {

    /** @param on the day it was compared */
    public record Check(PersonId by, LocalDate on) {}

    /** @throws IllegalStateException when the measure is no whole number */
    public int whole() {
        if (!measure.isWhole()) {
            throw new IllegalStateException(code + " is no whole number");
        }
        return Integer.parseInt(value);
    }

    /** @throws IllegalStateException when the measure is no number */
    public BigDecimal number() {
        if (!measure.isNumber()) {
            throw new IllegalStateException(code + " is no number");
        }
        return new BigDecimal(value);
    }

    /** The single values of a {@link Measure#LIST}, in their order. */
    public List<String> items() {
        return Arrays.stream(value.split(",")).map(String::strip).filter(item -> !item.isEmpty()).toList();
    }

    public boolean isVerified() {
        return verified.isPresent();
    }

    /** Law and clause in one line. */
    public String citation() {
        return clause.isEmpty() ? law : law + " " + clause;
    }

    public ModuleId module() {
        return ModuleId.of(code.substring(0, code.indexOf('.')));
    }

    /** The message key of its name. */
    public String nameKey() {
        return module() + ".rule." + code.substring(code.indexOf('.') + 1);
    }
}
