package th.samnak.handover;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Clock;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.ModuleId;
import th.samnak.api.access.Access;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Retirements;
import th.samnak.handover.api.HandOvers;
import th.samnak.handover.view.HandOverListView;
import th.samnak.handover.view.HandOverView;
import th.samnak.handover.view.Office;
import th.samnak.handover.view.PlanHandOverView;
import th.samnak.handover.view.WaitingCard;
import th.samnak.ui.HomeCard;
import th.samnak.ui.MenuEntry;
import th.samnak.ui.ViewProvider;
import th.samnak.ui.ViewSpec;

/** Offers the screens, and hands them what they need. */
@Component
public final class HandoverViews implements ViewProvider {

    private final Office office;

    @Activate
    public HandoverViews(
            @Reference HandOvers handOvers,
            @Reference Organisation organisation,
            @Reference Retirements retirements,
            @Reference Access access,
            @Reference Clock clock) {
        this.office = new Office(handOvers, organisation, retirements, access, clock);
    }

    @Override
    public ModuleId module() {
        return HandoverModule.ID;
    }

    @Override
    public List<ViewSpec<?>> views() {
        return List.of(
                ViewSpec.of("", HandOverListView.class, HandoverModule.TAKE_PART, () -> new HandOverListView(office))
                        .inMenu(MenuEntry.of("handover.screen.list", VaadinIcon.EXCHANGE, 40)
                                .counting(() -> office.handOvers().waitingForMe().size())),
                ViewSpec.of("new", PlanHandOverView.class, HandoverModule.TAKE_PART, () -> new PlanHandOverView(office)),
                ViewSpec.of("new/:person", PlanHandOverView.class, HandoverModule.TAKE_PART, () -> new PlanHandOverView(office)),
                ViewSpec.of(":id", HandOverView.class, HandoverModule.TAKE_PART, () -> new HandOverView(office)));
    }

    @Override
    public List<HomeCard> homeCards() {
        return List.of(new HomeCard("handover.home.title", 15, HandoverModule.TAKE_PART, () -> new WaitingCard(office)));
    }
}
