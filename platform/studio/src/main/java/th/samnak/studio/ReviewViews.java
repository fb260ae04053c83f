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
import th.samnak.api.organisation.Authorities;
import th.samnak.api.organisation.Coverage;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.OrganisationBook;
import th.samnak.api.time.ViewedDay;
import th.samnak.studio.coverage.CoverageView;
import th.samnak.studio.naming.Naming;
import th.samnak.studio.why.WhyView;
import th.samnak.ui.MenuEntry;
import th.samnak.ui.ViewProvider;
import th.samnak.ui.ViewSpec;

/** Whether duties are answered, and why somebody may act. */
@Component
public final class ReviewViews implements ViewProvider {

    private final List<ViewSpec<?>> views;

    @Activate
    public ReviewViews(
            @Reference Organisation organisation,
            @Reference OrganisationBook book,
            @Reference ModuleRegistry registry,
            @Reference ViewedDay viewed,
            @Reference Access access,
            @Reference Clock clock,
            @Reference Coverage coverage,
            @Reference Authorities authorities) {
        Naming naming = new Naming(organisation, book, registry, viewed, access, clock);
        this.views = List.of(
                ViewSpec.of("coverage", CoverageView.class, StudioModule.REVIEW, () -> new CoverageView(naming, coverage))
                        .inMenu(MenuEntry.of("studio.coverage", VaadinIcon.GRID_SMALL, 40)),
                ViewSpec.of("why", WhyView.class, StudioModule.REVIEW, () -> new WhyView(naming, authorities))
                        .inMenu(MenuEntry.of("studio.why", VaadinIcon.QUESTION_CIRCLE_O, 50)));
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
