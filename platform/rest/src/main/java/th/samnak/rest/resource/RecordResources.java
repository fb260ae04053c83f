package th.samnak.rest.resource;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.ModuleId;
import th.samnak.api.records.RecordLists;
import th.samnak.api.rest.RestResources;
import th.samnak.api.timeline.Timelines;
import th.samnak.api.words.Sentences;
import th.samnak.rest.RestModule;

@Component
public final class RecordResources implements RestResources {

    private final List<Object> resources;

    @Activate
    public RecordResources(@Reference RecordLists lists, @Reference Timelines timelines, @Reference Sentences sentences) {
        this.resources = List.of(new RecordResource(lists, timelines, sentences));
    }

    @Override
    public ModuleId module() {
        return RestModule.ID;
    }

    @Override
    public String name() {
        return "records";
    }

    @Override
    public List<Object> resources() {
        return resources;
    }
}
