package th.samnak.approvals.view;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Clock;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import th.samnak.api.ModuleId;
import th.samnak.api.access.Access;
import th.samnak.api.approvals.Approvals;
import th.samnak.api.drafts.Drafts;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.records.RecordType;
import th.samnak.api.time.WorkingDays;
import th.samnak.approvals.ApprovalsModule;
import th.samnak.approvals.api.view.Table;
import th.samnak.ui.MenuEntry;
import th.samnak.ui.ViewProvider;
import th.samnak.ui.ViewSpec;

/** Offers the inbox, and hands it what it needs. */
@Component(service = ViewProvider.class)
public final class ApprovalsViews implements ViewProvider {

    private final Counter counter;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<RecordType> types = List.of();

    @Activate
    public ApprovalsViews(
            @Reference Approvals approvals,
            @Reference Organisation organisation,
            @Reference Drafts drafts,
            @Reference WorkingDays calendar,
            @Reference Access access,
            @Reference Clock clock) {
        this.counter = new Counter(new Table(approvals, organisation, drafts, clock), calendar, access, () -> types);
    }

    @Override
    public ModuleId module() {
        return ApprovalsModule.ID;
    }

    @Override
    public List<ViewSpec<?>> views() {
        return List.of(
                ViewSpec.of("", InboxView.class, ApprovalsModule.TAKE_PART, () -> new InboxView(counter))
                        .inMenu(MenuEntry.of("approvals.screen.inbox", VaadinIcon.INBOX, 10).goTo('w')
                                .counting(() -> counter.table().approvals().counts().all())),
                ViewSpec.of(":matter", InboxView.class, ApprovalsModule.TAKE_PART, () -> new InboxView(counter)));
    }
}
