package th.samnak.meetings.records.application;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.ModuleId;
import th.samnak.api.Permission;
import th.samnak.api.access.Access;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.persistence.Database;
import th.samnak.api.records.PersonalContent;
import th.samnak.api.records.RecordType;
import th.samnak.api.records.Records;
import th.samnak.api.records.Sight;
import th.samnak.meetings.MeetingsModule;
import th.samnak.meetings.application.AgencySight;
import th.samnak.meetings.application.MeetingEntries;
import th.samnak.meetings.domain.Committee;
import th.samnak.meetings.domain.Meeting;

/** Committees are few: they are entered at once. */
@Component(service = RecordType.class)
public final class JpaCommitteeRecords implements RecordType {

    private static final String FIRST = "select m from Meeting m where m.committee = :committee order by m.startsAt";

    private final Database database;
    private final MeetingEntries entries;
    private final AgencySight sight;
    private final Clock clock;

    @Activate
    public JpaCommitteeRecords(
            @Reference(target = "(unit=meetings)") Database database,
            @Reference Records records,
            @Reference Access access,
            @Reference Organisation organisation,
            @Reference Clock clock) {
        this.database = database;
        this.entries = new MeetingEntries(records, clock);
        this.sight = new AgencySight(access, organisation, clock);
        this.clock = clock;
    }

    @Override
    public ModuleId module() {
        return MeetingsModule.ID;
    }

    @Override
    public String type() {
        return MeetingEntries.COMMITTEE;
    }

    @Override
    public String address() {
        return "meetings/committees";
    }

    @Override
    public Optional<Permission> permission() {
        return Optional.of(MeetingsModule.READ);
    }

    @Override
    public Sight sight() {
        return sight.now();
    }

    @Override
    public Set<PersonalContent> personalData() {
        return Set.of(PersonalContent.IDENTITY);
    }

    @Override
    public void enterAll() {
        database.change(em -> {
            List<Committee> all = em.createQuery("select c from Committee c order by c.id", Committee.class).getResultList();
            all.forEach(committee -> entries.enter(committee, firstMeeting(em, committee)));
        });
    }

    private Optional<LocalDate> firstMeeting(EntityManager em, Committee committee) {
        return em
                .createQuery(FIRST, Meeting.class)
                .setParameter("committee", committee.id())
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst()
                .map(first -> LocalDate.ofInstant(first.startsAt(), clock.getZone()));
    }
}
