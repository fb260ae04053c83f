package th.samnak.meetings.rest;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.ModuleId;
import th.samnak.api.records.RecordId;
import th.samnak.api.rest.RestResources;
import th.samnak.meetings.MeetingsModule;
import th.samnak.meetings.application.MeetingPapers;
import th.samnak.meetings.application.Meetings;
import th.samnak.meetings.application.Submissions;

/** Opens meetings to other systems. */
@Component
public final class MeetingResources implements RestResources {

    private final List<Object> resources;

    @Activate
    public MeetingResources(@Reference Meetings meetings, @Reference MeetingPapers papers, @Reference Submissions submissions) {
        this.resources = List.of(new MeetingResource(meetings, papers, submissions));
    }

    @Override
    public ModuleId module() {
        return MeetingsModule.ID;
    }

    @Override
    public List<Object> resources() {
        return resources;
    }

    @Override
    public Optional<String> address(RecordId record) {
        return Optional.of(record).filter(any -> any.type().equals("meeting")).map(RecordId::key);
    }
}
