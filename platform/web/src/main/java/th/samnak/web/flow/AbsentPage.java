package th.samnak.web.flow;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.Optional;

/**
 * Whatever address leads nowhere now: a screen whose function has gone, which comes back here by itself when the function does,
 * or nothing that was ever here.
 */
public final class AbsentPage extends Notice implements BeforeEnterObserver {

    private final Known known;

    AbsentPage(Known known) {
        this.known = known;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> name = known.name(Swap.module(event.getLocation().getPath()), getLocale());
        if (name.isPresent() && !event.getLocation().getPath().isEmpty()) {
            setId("function-away");
            say("web.away", name.get());
        } else {
            setId("no-such-page");
            say("web.nowhere");
        }
    }
}
