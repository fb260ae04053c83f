package th.samnak.meetings.records.application;

import java.time.Clock;
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
import th.samnak.api.retention.RetentionClass;
import th.samnak.meetings.MeetingsModule;
import th.samnak.meetings.application.AgencySight;
import th.samnak.meetings.application.MeetingEntries;
import th.samnak.meetings.domain.Committee;
import th.samnak.meetings.domain.Meeting;

/** The kind of record of meetings. */
@Component(service = RecordType.class)
public final class JpaMeetingRecords implements RecordType {

    private static final int PORTION = 100;
    private static final String SOME = "select m from Meeting m where m.id > :after order by m.id";

    private final Database database;
    private final MeetingEntries entries;
    private final AgencySight sight;

    @Activate
    public JpaMeetingRecords(
            @Reference(target = "(unit=meetings)") Database database,
            @Reference Records records,
            @Reference Access access,
            @Reference Organisation organisation,
            @Reference Clock clock) {
        this.database = database;
        this.entries = new MeetingEntries(records, clock);
        this.sight = new AgencySight(access, organisation, clock);
    }

    @Override
    public ModuleId module() {
        return MeetingsModule.ID;
    }

    @Override
    public String type() {
        return MeetingEntries.MEETING;
    }

    @Override
    public String address() {
        return "meetings/{key}";
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
    public String statusKey(String status) {
        return "meetings.state." + status;
    }

    /** As any document (ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. 2526 ข้อ 57). */
    @Override
    public Optional<RetentionClass> retention() {
        return Optional.of(new RetentionClass("records.retention.ten-years", RetentionClass.From.ENDED));
    }

    /** The second tells state, number, what was resolved for whom, and the committee. */
    @Override
    public int edition() {
        return 2;
    }

    @Override
    public void enterAll() {
        String after = "";
        while (!after.equals("end")) {
            after = enterSome(after);
        }
    }

    private String enterSome(String after) {
        return database.write(em -> {
            List<Meeting> some = em.createQuery(SOME, Meeting.class)
                    .setParameter("after", after)
                    .setMaxResults(PORTION)
                    .getResultList();
            some.forEach(meeting -> entries.enter(meeting, em.find(Committee.class, meeting.committee())));
            return some.size() < PORTION ? "end" : some.getLast().id();
        });
    }
}
