package th.samnak.api.access;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * That somebody is entrusted with what is secret: up to a level, from a day, by an order.
 * Source: ระเบียบว่าด้วยการรักษาความลับของทางราชการ พ.ศ. 2544.
 *
 * @param id empty as long as it has not been given
 * @param level never {@link Secrecy#ORDINARY}
 * @param from the first day
 * @param until the last day; empty while none is fixed
 * @param basis the order or letter that says so, as it is cited
 * @param withdrawn the day from which it holds no longer, whatever {@code until} says; empty unless it was taken back
 */
public record Clearance(
        String id, Secrecy level, LocalDate from, Optional<LocalDate> until, String basis, Optional<LocalDate> withdrawn) {

    /** One that is to be given. */
    public static Clearance of(Secrecy level, LocalDate from, Optional<LocalDate> until, String basis) {
        return new Clearance("", level, from, until, basis, Optional.empty());
    }

    /** Whether it holds on that day. */
    public boolean on(LocalDate day) {
        return !day.isBefore(from)
                && until.filter(day::isAfter).isEmpty()
                && withdrawn.filter(end -> !day.isBefore(end)).isEmpty();
    }

    /** Up to which level they clear on that day; {@link Secrecy#ORDINARY} where none of them holds. */
    public static Secrecy highest(Collection<Clearance> clearances, LocalDate day) {
        return clearances.stream()
                .filter(clearance -> clearance.on(day))
                .map(Clearance::level)
                .max(Comparator.naturalOrder())
                .orElse(Secrecy.ORDINARY);
    }
}
