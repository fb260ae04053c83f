package th.samnak.meetings.application;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import th.samnak.api.access.Caller;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.StaleDataException;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.meetings.application.Meetings.At;
import th.samnak.meetings.domain.Committee;
import th.samnak.meetings.domain.Meeting;
import th.samnak.meetings.domain.NoticeRule;

/** What a caller may find: only what belongs to their own agency. */
record MeetingStock(Organisation organisation) {

    <T> TypedQuery<T> found(
            EntityManager em, Caller caller, String words, String select, String order, Class<T> type) {
        return em.createQuery(select + " from Meeting m, Committee c where m.committee = c.id and c.unit in :units"
                        + " and (c.name like :words or m.place like :words)" + order, type)
                .setParameter("units", units(caller))
                .setParameter("words", "%" + words.strip().replaceAll("[%_]", "") + "%");
    }

    List<UnitId> units(Caller caller) {
        UnitId agency = organisation.agencyOf(caller.unit()).id();
        return organisation.units().stream().map(Unit::id).filter(unit -> organisation.within(unit, agency)).toList();
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
        return organisation.agencyOf(committee.unit()).id().equals(organisation.agencyOf(caller.unit()).id());
    }

    /** The rule of notice in force on that day. */
    static NoticeRule rule(EntityManager em, LocalDate today) {
        return em.createQuery("select r from NoticeRule r", NoticeRule.class).getResultStream()
                .filter(rule -> rule.inForce(today))
                .findFirst()
                .orElseThrow(() -> new NotFound("notice rule"));
    }
}
