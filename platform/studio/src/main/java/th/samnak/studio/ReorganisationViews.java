package th.samnak.studio;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Clock;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.announcements.api.Announcements;
import th.samnak.api.ModuleId;
import th.samnak.api.access.Access;
import th.samnak.api.modules.ModuleRegistry;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.OrganisationBook;
import th.samnak.api.records.Records;
import th.samnak.api.time.ViewedDay;
import th.samnak.reorganisation.api.Reorganisations;
import th.samnak.studio.naming.Naming;
import th.samnak.studio.plans.Desk;
import th.samnak.studio.plans.PlanView;
import th.samnak.studio.plans.PlansView;
import th.samnak.ui.MenuEntry;
import th.samnak.ui.ViewProvider;
import th.samnak.ui.ViewSpec;

/** The reorganisation studio. */
@Component
public final class ReorganisationViews implements ViewProvider {

    private final List<ViewSpec<?>> views;

    @Activate
    public ReorganisationViews(
            @Reference Organisation organisation,
            @Reference OrganisationBook book,
            @Reference ModuleRegistry registry,
            @Reference ViewedDay viewed,
            @Reference Clock clock,
            @Reference Access access,
            @Reference Records records,
            @Reference Announcements announcements,
            @Reference Reorganisations reorganisations) {
        Desk desk = new Desk(
                reorganisations, records, announcements, new Naming(organisation, book, registry, viewed, access, clock), access);
        this.views = List.of(
                ViewSpec.of("reorganisations", PlansView.class, Desk.READ, () -> new PlansView(desk, access.may(Desk.DRAFT)))
                        .inMenu(MenuEntry.of("studio.plans", VaadinIcon.SPLIT, 30)),
                ViewSpec.of("reorganisations/:plan", PlanView.class, Desk.READ, () -> new PlanView(desk)));
    }

    @Override
    public ModuleId module() {
        return StudioModule.ID;
    }

    @Override
    public List<ViewSpec<?>> views() {
        return views;
    }
}
