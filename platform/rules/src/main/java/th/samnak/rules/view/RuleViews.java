package th.samnak.rules.view;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Clock;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.ModuleId;
import th.samnak.api.access.Access;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.rules.RuleBook;
import th.samnak.api.time.ViewedDay;
import th.samnak.rules.RulesModule;
import th.samnak.ui.MenuEntry;
import th.samnak.ui.ViewProvider;
import th.samnak.ui.ViewSpec;

@Component
public final class RuleViews implements ViewProvider {

    private final List<ViewSpec<?>> views;

    @Activate
    public RuleViews(
            @Reference RuleBook book,
            @Reference Organisation organisation,
            @Reference ViewedDay viewed,
            @Reference Access access,
            @Reference Clock clock) {
        Desk desk = new Desk(book, organisation, viewed, access, clock);
        this.views = List.of(
                ViewSpec.of("", FiguresView.class, RulesModule.SEE, () -> new FiguresView(desk))
                        .inMenu(MenuEntry.of("rules.figures", VaadinIcon.SCALE, 10)),
                ViewSpec.of("proposals", ProposalsView.class, RulesModule.SEE, () -> new ProposalsView(desk))
                        .inMenu(MenuEntry.of("rules.proposals", VaadinIcon.CHECK_SQUARE_O, 20).counting(book::waiting)),
                ViewSpec.of(":code", FigureView.class, RulesModule.SEE, () -> new FigureView(desk)));
    }

    @Override
    public ModuleId module() {
        return RulesModule.ID;
    }

    @Override
    public List<ViewSpec<?>> views() {
        return views;
    }
}
