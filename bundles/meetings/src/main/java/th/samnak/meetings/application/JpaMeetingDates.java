package th.samnak.meetings.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Access;
import th.samnak.api.access.Caller;
import th.samnak.api.notices.Appointments;
import th.samnak.api.persistence.Database;
import th.samnak.meetings.MeetingsModule;
import th.samnak.meetings.domain.Committee;
import th.samnak.meetings.domain.Meeting;

/** The meetings of a person's committees, in their calendar. */
@Component
public final class JpaMeetingDates implements Appointments {

    private final Database database;
    private final Access access;
    private final Clock clock;

    @Activate
    public JpaMeetingDates(
            @Reference(target = "(unit=meetings)") Database database, @Reference Access access, @Reference Clock clock) {
        this.database = database;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public List<Appointment> of(Caller person, LocalDate from, LocalDate until) {
        if (!access.may(MeetingsModule.READ)) {
            return List.of();
        }
        return database.read(em -> em.createQuery(
                        "select m, c from Meeting m, Committee c join c.members p where m.committee = c.id and p.person = :person"
                                + " and m.startsAt >= :from and m.startsAt < :until order by m.startsAt", Object[].class)
                .setParameter("person", person.person())
                .setParameter("from", from.atStartOfDay(clock.getZone()).toInstant())
                .setParameter("until", until.plusDays(1).atStartOfDay(clock.getZone()).toInstant())
                .getResultStream()
                .map(pair -> appointment((Meeting) pair[0], (Committee) pair[1]))
                .toList());
    }

    private Appointment appointment(Meeting meeting, Committee committee) {
        return new Appointment(
                MeetingEntries.record(meeting.id()), (committee.name() + " " + meeting.printedNumber()).strip(),
                LocalDate.ofInstant(meeting.startsAt(), clock.getZone()), Optional.of(meeting.startsAt().atZone(clock.getZone())),
                Optional.empty(), meeting.place());
    }
}
