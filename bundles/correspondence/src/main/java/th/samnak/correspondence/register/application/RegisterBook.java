package th.samnak.correspondence.register.application;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.function.IntFunction;
import th.samnak.api.organisation.UnitId;
import th.samnak.correspondence.register.domain.Headings;
import th.samnak.correspondence.register.domain.RegisterKind;

/** Enters letters in the registers, inside the transaction of the act that does so. */
public interface RegisterBook {

    /**
     * Takes the next number of the series of the calendar year and writes the line.
     *
     * @param at the moment of the act, of which the letter has its date too: one act never falls into two years
     * @return the number taken
     */
    int enter(EntityManager em, Instant at, UnitId unit, RegisterKind kind, String letterId, Headings headings);

    /** As {@link #enter}, for a letter whose headings depend on the number. */
    int enter(
            EntityManager em, Instant at, UnitId unit, RegisterKind kind, String letterId, IntFunction<Headings> headings);

    /** Takes the next number for nothing and cancels it. @param reason must not be blank @return the number */
    int spoil(EntityManager em, UnitId unit, RegisterKind kind, String reason);

    /** Cancels the letter's line and its number. */
    void cancel(EntityManager em, String letterId, String reason);

    /** Fills in what was done about a letter, in every register it stands in. */
    void done(EntityManager em, String letterId, String action);
}
