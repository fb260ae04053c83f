package th.samnak.meetings.privacy.application;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.persistence.Database;
import th.samnak.api.privacy.DataCategory;
import th.samnak.api.privacy.DataSubject;
import th.samnak.api.privacy.LegalBasis;
import th.samnak.api.privacy.PersonalHoldings;
import th.samnak.api.privacy.ProcessingActivities;
import th.samnak.api.privacy.ProcessingActivity;
import th.samnak.api.records.RecordId;
import th.samnak.meetings.MeetingsModule;
import th.samnak.meetings.application.MeetingEntries;
import th.samnak.meetings.domain.AgendaItem;
import th.samnak.meetings.domain.Committee;
import th.samnak.meetings.domain.Meeting;

/** Who sits in committees, who was at their meetings, and whom their minutes name. */
@Component
public final class JpaMeetingPeople implements PersonalHoldings, ProcessingActivities {

    private static final int MOST = 300;
    private static final ProcessingActivity SEATS = new ProcessingActivity(
            MeetingsModule.ID, "seats", List.of(MeetingEntries.COMMITTEE), List.of(LegalBasis.PUBLIC_TASK, LegalBasis.LEGAL_OBLIGATION),
            Set.of(DataCategory.NAME, DataCategory.POST));
    private static final ProcessingActivity ATTENDANCE = new ProcessingActivity(
            MeetingsModule.ID, "attendance", List.of(MeetingEntries.MEETING), List.of(LegalBasis.PUBLIC_TASK, LegalBasis.LEGAL_OBLIGATION),
            Set.of(DataCategory.NAME, DataCategory.ATTENDANCE));
    private static final ProcessingActivity MINUTES = new ProcessingActivity(
            MeetingsModule.ID, "minutes", List.of(MeetingEntries.MEETING),
            List.of(LegalBasis.PUBLIC_TASK, LegalBasis.LEGAL_OBLIGATION, LegalBasis.ARCHIVES),
            Set.of(DataCategory.NAME, DataCategory.OPINION));
    private static final String SITTING =
            "select distinct c from Committee c join c.members m where m.person = :person order by c.name, c.id";
    private static final String THERE = "select distinct m from Meeting m join m.present p where p = :person order by m.startsAt desc, m.id";
    private static final String OWING =
            "select distinct m from Meeting m join m.agenda a where a.owner = :person order by m.startsAt desc, m.id";
    private static final String NAMED = "select distinct m from Meeting m join m.agenda a where lower(a.discussion) like :name escape '!'"
            + " or lower(a.resolution) like :name escape '!' or lower(a.subject) like :name escape '!' order by m.startsAt desc, m.id";

    private final Database database;
    private final Clock clock;

    @Activate
    public JpaMeetingPeople(@Reference(target = "(unit=meetings)") Database database, @Reference Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public List<ProcessingActivity> activities() {
        return List.of(SEATS, ATTENDANCE, MINUTES);
    }

    @Override
    public List<Holding> of(DataSubject who) {
        return database.read(em -> {
            List<Holding> all = new ArrayList<>();
            who.person().ifPresent(person -> {
                sits(em, person).forEach(all::add);
                was(em, person).forEach(all::add);
                owes(em, person).forEach(all::add);
            });
            named(em, who.name().strip().toLowerCase(Locale.ROOT)).forEach(all::add);
            return all;
        });
    }

    private static Stream<Holding> sits(EntityManager em, PersonId person) {
        return em.createQuery(SITTING, Committee.class)
                .setParameter("person", person)
                .setMaxResults(MOST)
                .getResultStream()
                .map(committee -> new Holding(
                        SEATS.name(), Optional.of(new RecordId(MeetingsModule.ID, MeetingEntries.COMMITTEE, committee.id())),
                        committee.name(), committee.begun(), List.of(new Datum("meetings.field.appointedBy", committee.appointedBy()))));
    }

    private Stream<Holding> was(EntityManager em, PersonId person) {
        return em.createQuery(THERE, Meeting.class)
                .setParameter("person", person.value())
                .setMaxResults(MOST)
                .getResultStream()
                .map(meeting -> holding(em, ATTENDANCE, meeting, List.of(new Datum("meetings.field.place", meeting.place()))));
    }

    private Stream<Holding> owes(EntityManager em, PersonId person) {
        return em.createQuery(OWING, Meeting.class)
                .setParameter("person", person)
                .setMaxResults(MOST)
                .getResultStream()
                .map(meeting -> holding(em, MINUTES, meeting, meeting.agenda().stream()
                        .filter(item -> item.owner().filter(person::equals).isPresent())
                        .map(item -> new Datum("meetings.field.resolution", item.resolution()))
                        .toList()));
    }

    private Stream<Holding> named(EntityManager em, String name) {
        if (name.isEmpty()) {
            return Stream.empty();
        }
        return em.createQuery(NAMED, Meeting.class)
                .setParameter("name", "%" + name.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%")
                .setMaxResults(MOST)
                .getResultStream()
                .map(meeting -> holding(em, MINUTES, meeting, meeting.agenda().stream()
                        .filter(item -> names(item, name))
                        .map(item -> new Datum("meetings.field.subject", item.subject()))
                        .toList()));
    }

    private static boolean names(AgendaItem item, String name) {
        return Stream.of(item.subject(), item.discussion(), item.resolution())
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(name));
    }

    private Holding holding(EntityManager em, ProcessingActivity activity, Meeting meeting, List<Datum> data) {
        String title = em.find(Committee.class, meeting.committee()).name() + " " + meeting.printedNumber();
        return new Holding(
                activity.name(), Optional.of(MeetingEntries.record(meeting.id())), title.strip(),
                Optional.of(LocalDate.ofInstant(meeting.startsAt(), clock.getZone())), data);
    }
}
