package th.samnak.web.flow;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;

/**
 * Whatever address leads nowhere now: a screen whose function has gone, which comes back here by itself when the function does,
 * or nothing that was ever here.
 */
public final class AbsentPage extends Notice implements BeforeEnterObserver {

    private final Routes routes;

    AbsentPage(Routes routes) {
        this.routes = routes;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        nowhere(routes, event.getLocation().getPath());
    }
}
