package th.samnak.meetings.application;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import th.samnak.api.rules.Figure;
import th.samnak.api.rules.Rules;
import th.samnak.meetings.application.Meetings.Terms;
import th.samnak.meetings.domain.Committee;
import th.samnak.meetings.domain.Meeting;

/** What the figures of the day say of a meeting. */
record MeetingTerms(Rules rules, Clock clock) {

    private static final String LATER = "select count(m) from Meeting m where m.committee = :committee and m.id <> :id"
            + " and m.openedAt > :since";

    Terms of(EntityManager em, Meeting meeting, Committee committee) {
        LocalDate today = LocalDate.now(clock);
        Figure notice = notice(committee, today);
        Figure circulation = rules.on(
                "meetings.circulation", committee.unit(), meeting.circulatedAt().map(this::day).orElse(today));
        Optional<LocalDate> correctBy = meeting.circulatedAt().map(at -> day(at).plusDays(circulation.whole()));
        return new Terms(
                notice, day(meeting.startsAt()).minusDays(notice.whole()), circulation, correctBy, metAgain(em, meeting));
    }

    Figure notice(Committee committee, LocalDate today) {
        return rules.on("meetings.notice", committee.unit(), today);
    }

    LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }

    /** Minutes of a meeting from before the day of their circulation was kept are taken as long since circulated. */
    void certify(EntityManager em, Meeting meeting, Committee committee) {
        Terms terms = of(em, meeting, committee);
        meeting.certify(LocalDate.now(clock), terms.metAgain(), terms.correctBy().orElse(LocalDate.MIN));
    }

    private static boolean metAgain(EntityManager em, Meeting meeting) {
        return em.createQuery(LATER, Long.class)
                .setParameter("committee", meeting.committee())
                .setParameter("id", meeting.id())
                .setParameter("since", meeting.closedAt().orElse(meeting.startsAt()))
                .getSingleResult() > 0;
    }
}
