package th.samnak.shell.frame;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;

/** Brings news to a page that is open, from whatever thread hears them. */
public final class OpenTab {

    private OpenTab() {}

    /** Nothing happens if the page closes at this very moment. */
    public static void tell(UI tab, Command news) {
        try {
            tab.access(news);
        } catch (UIDetachedException closed) {
            // it needs no news any more
        }
    }
}
