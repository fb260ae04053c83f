package th.samnak.templates.view;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Clock;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.ModuleId;
import th.samnak.api.drafts.Drafts;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.templates.Templates;
import th.samnak.templates.TemplatesModule;
import th.samnak.ui.MenuEntry;
import th.samnak.ui.ViewProvider;
import th.samnak.ui.ViewSpec;

@Component
public final class TemplateViews implements ViewProvider {

    private final List<ViewSpec<?>> views;

    @Activate
    public TemplateViews(
            @Reference Templates templates,
            @Reference Organisation organisation,
            @Reference Drafts drafts,
            @Reference Clock clock) {
        Desk desk = new Desk(templates, organisation, drafts, clock);
        this.views = List.of(
                ViewSpec.of("", TemplatesView.class, TemplatesModule.SEE, () -> new TemplatesView(desk))
                        .inMenu(MenuEntry.of("templates.texts", VaadinIcon.COPY_O, 10)),
                ViewSpec.of("new", TemplateView.class, TemplatesModule.KEEP, () -> new TemplateView(desk)),
                ViewSpec.of(":id", TemplateView.class, TemplatesModule.SEE, () -> new TemplateView(desk)));
    }

    @Override
    public ModuleId module() {
        return TemplatesModule.ID;
    }

    @Override
    public List<ViewSpec<?>> views() {
        return views;
    }
}
