package th.samnak.studio;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Clock;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.ModuleId;
import th.samnak.api.access.Access;
import th.samnak.api.modules.ModuleRegistry;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.OrganisationBook;
import th.samnak.api.organisation.Retirements;
import th.samnak.api.time.ViewedDay;
import th.samnak.studio.chart.OrgChartView;
import th.samnak.studio.chart.UnitView;
import th.samnak.studio.naming.Naming;
import th.samnak.studio.retirements.RetirementsCard;
import th.samnak.ui.HomeCard;
import th.samnak.ui.MenuEntry;
import th.samnak.ui.ViewProvider;
import th.samnak.ui.ViewSpec;

/** The organisation of any day. */
@Component
public final class ChartViews implements ViewProvider {

    private final List<ViewSpec<?>> views;
    private final List<HomeCard> cards;

    @Activate
    public ChartViews(
            @Reference Organisation organisation,
            @Reference OrganisationBook book,
            @Reference ModuleRegistry registry,
            @Reference ViewedDay viewed,
            @Reference Access access,
            @Reference Clock clock,
            @Reference Retirements retirements) {
        Naming naming = new Naming(organisation, book, registry, viewed, access, clock);
        this.cards = List.of(new HomeCard(
                "studio.retirements", 50, StudioModule.SEE, () -> new RetirementsCard(retirements, naming)));
        this.views = List.of(
                ViewSpec.of("", OrgChartView.class, StudioModule.SEE, () -> new OrgChartView(naming))
                        .inMenu(MenuEntry.of("studio.chart", VaadinIcon.SITEMAP, 10)),
                ViewSpec.of("units/:unit", UnitView.class, StudioModule.SEE, () -> new UnitView(naming)));
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
    public List<HomeCard> homeCards() {
        return cards;
    }
}
