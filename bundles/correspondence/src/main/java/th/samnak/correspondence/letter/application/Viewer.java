package th.samnak.correspondence.letter.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import th.samnak.api.access.Caller;
import th.samnak.api.access.Secrecy;
import th.samnak.api.errors.NotFound;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;

/**
 * Who looks, as what counts for letters.
 *
 * @param agency the agency of the person's unit
 * @param scopes what the person belongs to: unit, agency's register, own name
 * @param everything whether it is the platform itself
 * @param chart the organisation of today
 * @param then what counts besides when another day is looked at: nothing is seen that is not both today's and that day's
 */
public record Viewer(
        Caller caller, UnitId agency, Set<String> scopes, boolean everything, Chart chart, Optional<Then> then) {

    private static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);

    /**
     * What the person belonged to on another day.
     *
     * @param end until when something must have come about to have been there on that day
     */
    public record Then(Chart chart, UnitId unit, UnitId agency, Set<String> scopes, Instant end) {}

    public PersonId person() {
        return caller.person();
    }

    public UnitId unit() {
        return caller.unit();
    }

    /** The last day of which something is seen. */
    public LocalDate lastDay() {
        return then.map(other -> other.chart().day()).orElse(FOR_EVER);
    }

    /** @throws NotFound when it came about only after the day that is looked at */
    public void requireBy(Instant moment) {
        if (then.filter(other -> !moment.isBefore(other.end())).isPresent()) {
            throw new NotFound("letter");
        }
    }

    /** Whether the moment lies on or before the day that is looked at; always when that is today. */
    public boolean saw(Instant moment) {
        return then.map(other -> moment.isBefore(other.end())).orElse(true);
    }

    public boolean cleared(Secrecy secrecy) {
        return everything || !secrecy.isSecret() || caller.clearance().covers(secrecy);
    }
}
