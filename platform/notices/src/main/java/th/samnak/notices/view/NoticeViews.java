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
import th.samnak.api.access.Access;
import th.samnak.api.events.Events;
import th.samnak.api.modules.ModuleRegistry;
import th.samnak.api.notices.NoticeBox;
import th.samnak.api.records.RecordType;
import th.samnak.notices.NoticesModule;
import th.samnak.notices.application.MailQueue;
import th.samnak.ui.HomeCard;
import th.samnak.ui.ViewProvider;
import th.samnak.ui.ViewSpec;

@Component
public final class NoticeViews implements ViewProvider {

    private final List<ViewSpec<?>> views;
    private final List<HomeCard> cards;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private final List<RecordType> types = new CopyOnWriteArrayList<>();

    @Activate
    public NoticeViews(
            @Reference NoticeBox box,
            @Reference MailQueue queue,
            @Reference ModuleRegistry registry,
            @Reference Access access,
            @Reference Events events,
            @Reference Clock clock) {
        this.cards = List.of(
                new HomeCard("notices.box", 40, NoticesModule.READ,
                        () -> LatestCard.of(box, () -> List.copyOf(types), access, events, clock)),
                new HomeCard("notices.queue", 920, NoticesModule.SEE_SYSTEM, () -> QueueCard.of(queue, clock)));
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

    @Override
    public List<HomeCard> homeCards() {
        return cards;
    }
}
