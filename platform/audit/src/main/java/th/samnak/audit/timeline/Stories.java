package th.samnak.audit.timeline;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import th.samnak.api.ModuleId;
import th.samnak.api.timeline.RecordStory;

/** The stories of the functions that run. */
@Component(service = Stories.class)
public final class Stories {

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public volatile List<RecordStory> stories = List.of();

    Optional<RecordStory> of(ModuleId module) {
        return stories.stream().filter(story -> story.module().equals(module)).findFirst();
    }
}
