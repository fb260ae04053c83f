package th.samnak.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouterLayout;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import th.samnak.api.access.Access;
import th.samnak.api.desk.HomeOrders;
import th.samnak.api.desk.RecordsAtHand;
import th.samnak.api.desk.SavedViews;
import th.samnak.api.drafts.Drafts;
import th.samnak.api.events.Events;
import th.samnak.api.modules.ModuleRegistry;
import th.samnak.api.notices.NoticeBox;
import th.samnak.api.organisation.Absences;
import th.samnak.api.organisation.Authorities;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.search.Search;
import th.samnak.api.time.ViewedDay;
import th.samnak.api.time.WorkingDays;
import th.samnak.shell.frame.MainFrame;
import th.samnak.shell.frame.Menu;
import th.samnak.shell.frame.Reasons;
import th.samnak.shell.home.HomeView;
import th.samnak.ui.Frame;
import th.samnak.ui.Screens;

/** Gives the frame and the first page to the web. */
@org.osgi.service.component.annotations.Component
public final class ShellFrame implements Frame {

    private final Menu menu;
    private final Access access;
    private final Events events;
    private final MainFrame.Office office;
    private final Reasons reasons;
    private final WorkingDays calendar;
    private final Clock clock;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Authorities authorities;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable NoticeBox notices;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Search search;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Drafts drafts;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable HomeOrders orders;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable RecordsAtHand atHand;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable SavedViews views;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Absences absences;

    @Activate
    public ShellFrame(
            @Reference Screens screens,
            @Reference ModuleRegistry registry,
            @Reference Access access,
            @Reference Events events,
            @Reference Organisation organisation,
            @Reference WorkingDays calendar,
            @Reference ViewedDay viewed,
            @Reference Clock clock) {
        this.menu = new Menu(screens, registry, access);
        this.access = access;
        this.events = events;
        this.office = new MainFrame.Office(
                organisation, viewed, () -> Optional.ofNullable(notices), () -> Optional.ofNullable(search),
                () -> Optional.ofNullable(drafts), () -> Optional.ofNullable(atHand),
                () -> Optional.ofNullable(views), () -> Optional.ofNullable(absences), clock);
        this.reasons = new Reasons(access, () -> Optional.ofNullable(authorities), viewed);
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public Class<? extends RouterLayout> layoutType() {
        return MainFrame.class;
    }

    @Override
    public RouterLayout createLayout() {
        return new MainFrame(menu, reasons, access, events, office);
    }

    @Override
    public Class<? extends Component> homeType() {
        return HomeView.class;
    }

    @Override
    public Component createHome() {
        return new HomeView(menu, access, () -> Optional.ofNullable(orders), calendar, clock);
    }
}
