package th.samnak.shell.frame;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import th.samnak.api.organisation.UnitId;

/** Lets the person of a browser session work in another unit, in which they act or hold a further post. */
final class WorksIn {

    /** Where the web finds the unit that was chosen. */
    private static final String ATTRIBUTE = "samnak.unit";

    private WorksIn() {}

    /** Every tab begins anew there: what was typed as somebody else's is not to be kept as one's own. */
    static void change(UnitId unit) {
        VaadinSession session = VaadinSession.getCurrent();
        session.getSession().setAttribute(ATTRIBUTE, unit);
        for (UI tab : session.getUIs()) {
            tab.getPage().setLocation("/");
        }
    }
}
