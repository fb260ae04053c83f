package th.samnak.meetings.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import th.samnak.api.access.Access;
import th.samnak.api.access.Caller;
import th.samnak.api.notices.Notice;
import th.samnak.api.notices.Notices;
import th.samnak.api.organisation.PersonId;
import th.samnak.meetings.domain.Committee;
import th.samnak.meetings.domain.Meeting;
import th.samnak.thai.ThaiDate;

/** Tells those who sit in a committee what becomes of its meetings; kept with the act, so that it is lost with it or not at all. */
@Component(service = JpaMemberNotices.class)
public final class JpaMemberNotices {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm 'น.'");

    private final Access access;
    private final Clock clock;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<Notices> ways = List.of();

    @Activate
    public JpaMemberNotices(@Reference Access access, @Reference Clock clock) {
        this.access = access;
        this.clock = clock;
    }

    /** By those ways only; for tests. */
    public JpaMemberNotices by(Notices... only) {
        ways = List.of(only);
        return this;
    }

    /** All but whoever does it. @param subject message key of the sentence, which may name committee and number */
    void tell(Committee committee, Meeting meeting, String subject) {
        List<Notices> now = ways;
        if (now.isEmpty()) {
            return;
        }
        PersonId self = access.signedIn().map(Caller::person).orElse(new PersonId("-"));
        committee.members().stream()
                .map(Committee.Member::person)
                .filter(person -> !person.equals(self))
                .map(person -> notice(person, committee, meeting, subject))
                .forEach(notice -> now.forEach(way -> way.send(notice)));
    }

    private Notice notice(PersonId person, Committee committee, Meeting meeting, String subject) {
        ZonedDateTime at = meeting.startsAt().atZone(clock.getZone());
        String when = ThaiDate.full(at.toLocalDate()) + " " + TIME.format(at);
        Notice.Line line = new Notice.Line(
                MeetingEntries.record(meeting.id()), "meetings.notice.when", List.of(when, meeting.place()),
                (committee.name() + " " + meeting.printedNumber()).strip());
        return new Notice(person, subject, List.of(committee.name(), meeting.printedNumber()), List.of(line), LocalDate.now(clock));
    }
}
