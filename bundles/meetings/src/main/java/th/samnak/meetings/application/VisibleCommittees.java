package th.samnak.meetings.application;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import th.samnak.api.access.Caller;
import th.samnak.api.organisation.Organisation;
import th.samnak.meetings.domain.Committee;

/** The committees that somebody may see, for other parts of the function. */
public final class VisibleCommittees {

    private final MeetingStock stock;
    private final Organisation organisation;
    private final Clock clock;

    public VisibleCommittees(Organisation organisation, Clock clock) {
        this.stock = new MeetingStock(organisation, clock);
        this.organisation = organisation;
        this.clock = clock;
    }

    public List<Committee> of(EntityManager em, Caller caller) {
        return em.createQuery("select c from Committee c where c.unit in :units", Committee.class)
                .setParameter("units", stock.units(caller))
                .getResultList();
    }

    /** The last day of which something is seen, when another day is looked at. */
    public Optional<LocalDate> lastDay() {
        LocalDate day = organisation.now().day();
        return day.equals(LocalDate.now(clock)) ? Optional.empty() : Optional.of(day);
    }
}
