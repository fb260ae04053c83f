package th.samnak.meetings.application;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import th.samnak.api.access.Caller;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.StaleDataException;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.meetings.application.Meetings.At;
import th.samnak.meetings.domain.Committee;
import th.samnak.meetings.domain.Meeting;

/**
 * What a caller may find: only what belongs to their own agency. On another day, only if it was their agency then, and no meeting
 * that came after it.
 */
record MeetingStock(Organisation organisation, Clock clock) {

    private static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 30);

    <T> TypedQuery<T> found(
            EntityManager em, Caller caller, String words, String select, String order, Class<T> type) {
        return em.createQuery(select + " from Meeting m, Committee c where m.committee = c.id and c.unit in :units"
                        + " and m.startsAt < :end and (c.name like :words or m.place like :words)" + order, type)
                .setParameter("units", units(caller))
                .setParameter("end", end())
                .setParameter("words", "%" + words.strip().replaceAll("[%_]", "") + "%");
    }

    List<UnitId> units(Caller caller) {
        Chart today = organisation.on(LocalDate.now(clock));
        UnitId agency = today.agencyOf(caller.unit()).id();
        if (lookedBack() && !agencyThen(caller, organisation.now()).equals(Optional.of(agency))) {
            return List.of(new UnitId("-"));
        }
        return today.units().stream().map(Unit::id).filter(unit -> today.within(unit, agency)).toList();
    }

    private static Optional<UnitId> agencyThen(Caller caller, Chart chart) {
        return chart.person(caller.person())
                .filter(person -> chart.unit(person.unit()).isPresent())
                .map(person -> chart.agencyOf(person.unit()).id());
    }

    private boolean lookedBack() {
        return !organisation.now().day().equals(LocalDate.now(clock));
    }

    private Instant end() {
        LocalDate last = lookedBack() ? organisation.now().day() : FOR_EVER;
        return last.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    }

    /** The meeting, if it is still as the person saw it; its version moves on even when only its agenda changes. */
    Meeting seen(EntityManager em, Caller caller, At at) {
        Meeting meeting = meeting(em, caller, at.id());
        if (meeting.version() != at.version()) {
            throw new StaleDataException();
        }
        em.lock(meeting, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return meeting;
    }

    Meeting meeting(EntityManager em, Caller caller, String id) {
        Meeting meeting = em.find(Meeting.class, id);
        if (meeting == null || !ofAgency(caller, em.find(Committee.class, meeting.committee()))) {
            throw new NotFound("meeting");
        }
        return meeting;
    }

    Committee committee(EntityManager em, Caller caller, String id) {
        Committee committee = em.find(Committee.class, id);
        if (committee == null || !ofAgency(caller, committee)) {
            throw new NotFound("committee");
        }
        return committee;
    }

    private boolean ofAgency(Caller caller, Committee committee) {
        return units(caller).contains(committee.unit());
    }
}
