package th.samnak.notices.view;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import th.samnak.api.ModuleId;
import th.samnak.api.modules.ModuleRegistry;
import th.samnak.api.notices.NoticeBox;
import th.samnak.api.records.RecordType;
import th.samnak.notices.NoticesModule;
import th.samnak.ui.ViewProvider;
import th.samnak.ui.ViewSpec;

@Component
public final class NoticeViews implements ViewProvider {

    private final List<ViewSpec<?>> views;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private final List<RecordType> types = new CopyOnWriteArrayList<>();

    @Activate
    public NoticeViews(@Reference NoticeBox box, @Reference ModuleRegistry registry, @Reference Clock clock) {
        this.views = List.of(
                ViewSpec.of("", BoxView.class, NoticesModule.READ, () -> new BoxView(box, types, clock)),
                ViewSpec.of("ways", WaysView.class, NoticesModule.READ, () -> new WaysView(box, registry)));
    }

    @Override
    public ModuleId module() {
        return NoticesModule.ID;
    }

    @Override
    public List<ViewSpec<?>> views() {
        return views;
    }
}
