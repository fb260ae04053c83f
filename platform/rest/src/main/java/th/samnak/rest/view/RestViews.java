package th.samnak.rest.view;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Clock;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.ModuleId;
import th.samnak.api.access.Access;
import th.samnak.rest.RestModule;
import th.samnak.rest.door.Applications;
import th.samnak.rest.hook.application.Hooks;
import th.samnak.rest.token.application.Tokens;
import th.samnak.ui.MenuEntry;
import th.samnak.ui.ViewProvider;
import th.samnak.ui.ViewSpec;

@Component
public final class RestViews implements ViewProvider {

    static final String TOKENS = "rest";
    static final String HOOKS = "rest/webhooks";

    private final List<ViewSpec<?>> views;

    @Activate
    public RestViews(
            @Reference Tokens tokens,
            @Reference Hooks hooks,
            @Reference Applications applications,
            @Reference Access access,
            @Reference Clock clock) {
        this.views = List.of(
                ViewSpec.of("", TokensView.class, RestModule.USE, () -> new TokensView(tokens, applications, access, clock))
                        .inMenu(MenuEntry.of("rest.tokens", VaadinIcon.CONNECT, 10)),
                ViewSpec.of("webhooks", HooksView.class, RestModule.USE, () -> new HooksView(hooks, access, clock)),
                ViewSpec.of("webhooks/:id", DeliveriesView.class, RestModule.USE, () -> new DeliveriesView(hooks, clock)));
    }

    @Override
    public ModuleId module() {
        return RestModule.ID;
    }

    @Override
    public List<ViewSpec<?>> views() {
        return views;
    }
}
