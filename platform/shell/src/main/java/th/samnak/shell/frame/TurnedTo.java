package th.samnak.shell.frame;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import th.samnak.ui.form.ThaiDatePicker;
import th.samnak.ui.talk.ActDialog;

/** Raised on each tab of a browser session when its person has turned to another day, or back to today. */
final class TurnedTo extends ComponentEvent<UI> {

    /** Where the web finds the day that a session has turned to. */
    private static final String ATTRIBUTE = "samnak.day";

    private TurnedTo(UI tab) {
        super(tab, false);
    }

    /** Asks for a day and turns to it. */
    static void ask(Clock clock) {
        ActDialog dialog = ActDialog.of("frame.day.title").explained("frame.day.explained");
        ThaiDatePicker day = dialog.with("day", new ThaiDatePicker("frame.day", clock));
        day.setId("as-of-day");
        day.setValue(LocalDate.now(clock));
        dialog.ask("frame.day.look", () -> turn(day.getValue()));
    }

    /** @param day null for today; other tabs keep what is typed in them, this one is made anew */
    static void turn(@Nullable LocalDate day) {
        VaadinSession session = VaadinSession.getCurrent();
        session.getSession().setAttribute(ATTRIBUTE, day);
        session.getUIs().forEach(tab -> ComponentUtil.fireEvent(tab, new TurnedTo(tab)));
        UI.getCurrent().refreshCurrentRoute(true);
    }
}
