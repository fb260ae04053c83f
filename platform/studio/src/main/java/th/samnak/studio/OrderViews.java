package th.samnak.studio;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Clock;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.ModuleId;
import th.samnak.api.Permission;
import th.samnak.api.Role;
import th.samnak.api.access.Access;
import th.samnak.api.modules.ModuleRegistry;
import th.samnak.api.organisation.Absences;
import th.samnak.api.organisation.Orders;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.OrganisationBook;
import th.samnak.api.time.ViewedDay;
import th.samnak.studio.absences.AbsencesView;
import th.samnak.studio.naming.Naming;
import th.samnak.studio.orders.OrderView;
import th.samnak.studio.orders.OrdersView;
import th.samnak.ui.Errand;
import th.samnak.ui.MenuEntry;
import th.samnak.ui.ViewProvider;
import th.samnak.ui.ViewSpec;

/** Who acts for whom: delegations and acting appointments, and who is away. */
@Component
public final class OrderViews implements ViewProvider {

    // the permission of the service behind the screens, with the same default grant as there
    private static final Permission DRAFT = ModuleId.of("organisation").permission("draft-order",
            Role.HEAD, Role.DEPUTY_HEAD, Role.DIRECTOR, Role.SECTION_HEAD, Role.OFFICER, Role.CLERK, Role.ADMINISTRATOR);

    private final List<ViewSpec<?>> views;

    @Activate
    public OrderViews(
            @Reference Organisation organisation,
            @Reference OrganisationBook book,
            @Reference ModuleRegistry registry,
            @Reference ViewedDay viewed,
            @Reference Clock clock,
            @Reference Access access,
            @Reference Orders orders,
            @Reference Absences absences) {
        Naming naming = new Naming(organisation, book, registry, viewed, access, clock);
        this.views = List.of(
                ViewSpec.of("orders", OrdersView.class, StudioModule.SEE, () -> new OrdersView(naming, orders, access.may(DRAFT)))
                        .inMenu(MenuEntry.of("studio.orders", VaadinIcon.PENCIL, 30)),
                ViewSpec.of("orders/:order", OrderView.class, StudioModule.SEE, () -> new OrderView(naming, orders, access.may(DRAFT))),
                ViewSpec.of("absences", AbsencesView.class, StudioModule.SEE, () -> new AbsencesView(naming, absences))
                        .inMenu(MenuEntry.of("studio.absences", VaadinIcon.USER_CLOCK, 32)));
    }

    @Override
    public ModuleId module() {
        return StudioModule.ID;
    }

    @Override
    public List<ViewSpec<?>> views() {
        return views;
    }

    @Override
    public List<Errand> errands() {
        return List.of(new Errand("studio.absences.enter", VaadinIcon.USER_CLOCK, "absences", StudioModule.SEE));
    }
}
