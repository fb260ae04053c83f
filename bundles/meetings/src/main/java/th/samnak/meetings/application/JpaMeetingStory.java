package th.samnak.meetings.application;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.ModuleId;
import th.samnak.api.access.Access;
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.errors.OfficeException;
import th.samnak.api.records.RecordId;
import th.samnak.api.timeline.Happening;
import th.samnak.api.timeline.RecordStory;
import th.samnak.meetings.MeetingsModule;

/** The stories of meetings, as the trail tells them. */
@Component
public final class JpaMeetingStory implements RecordStory {

    private final Access access;
    private final Meetings meetings;

    @Activate
    public JpaMeetingStory(@Reference Access access, @Reference Meetings meetings) {
        this.access = access;
        this.meetings = meetings;
    }

    @Override
    public ModuleId module() {
        return MeetingsModule.ID;
    }

    @Override
    public boolean maySee(RecordId record) {
        return access.may(MeetingsModule.READ) && find(record).isPresent();
    }

    @Override
    public String title(RecordId record) {
        return find(record).map(meeting -> meeting.row().committee() + " " + meeting.row().number()).orElse("").strip();
    }

    @Override
    public List<Happening> happenings(RecordId record, List<AuditTrail.Entry> acts) {
        return acts.stream()
                .map(act -> Happening.of(act.at(), act.account(), "", act.post(), "meetings.act." + act.act(), act.detail()))
                .toList();
    }

    private Optional<Meetings.MeetingDetails> find(RecordId record) {
        try {
            return Optional.of(meetings.open(record.key()));
        } catch (OfficeException unknown) {
            return Optional.empty();
        }
    }
}
