package th.samnak.web.flow;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import java.util.Optional;
import java.util.function.Supplier;
import th.samnak.api.access.Access;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.errors.NotSignedIn;

/** Asks before a screen is made whether this person may open it. The services behind it ask again. */
final class PermissionGuard implements BeforeEnterListener {

    private static final long serialVersionUID = 1L;

    private final transient Routes routes;
    private final transient Supplier<Optional<Access>> access;

    PermissionGuard(Routes routes, Supplier<Optional<Access>> access) {
        this.routes = routes;
        this.access = access;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (event.isErrorEvent()) {
            return;
        }
        Access asked = access.get().orElseThrow(NotSignedIn::new);
        asked.caller();
        routes.spec(event.getNavigationTarget()).ifPresent(spec -> {
            if (!asked.may(spec.requires())) {
                throw new NotPermitted(spec.requires());
            }
        });
    }
}
