package th.samnak.meetings.records.application;

import java.time.Clock;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.ModuleId;
import th.samnak.api.persistence.Database;
import th.samnak.api.records.RecordType;
import th.samnak.api.records.Records;
import th.samnak.meetings.MeetingsModule;
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

    @Activate
    public JpaMeetingRecords(
            @Reference(target = "(unit=meetings)") Database database, @Reference Records records, @Reference Clock clock) {
        this.database = database;
        this.entries = new MeetingEntries(records, clock);
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
