package th.samnak.ui.talk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import th.samnak.api.errors.OfficeException;
import th.samnak.ui.words.Words;

/** Sentences that appear at the edge of the screen: what was done, what has happened, what was refused. */
public final class Notices {

    private static final int READING_MILLIS = 5000;
    private static final int UNDO_MILLIS = 10_000;
    private static final int UNTIL_CLOSED = 0;

    private Notices() {}

    /** Something was done. */
    public static void done(String key, Object... arguments) {
        show("sk-notice-done", VaadinIcon.CHECK, READING_MILLIS, Words.now(key, arguments));
    }

    /** Something happened that the person may want to know. */
    public static void info(String key, Object... arguments) {
        show("sk-notice-info", VaadinIcon.INFO_CIRCLE_O, READING_MILLIS, Words.now(key, arguments));
    }

    /** Something could not be done; stays until it is closed. */
    public static void trouble(String key, Object... arguments) {
        show("sk-notice-trouble", VaadinIcon.EXCLAMATION_CIRCLE_O, UNTIL_CLOSED, Words.now(key, arguments));
    }

    /** A refusal by the office's rules, in its own words. */
    public static void refused(OfficeException refusal) {
        trouble(refusal.messageKey(), refusal.arguments().toArray());
    }

    /** Something was done and can be taken back for ten seconds. */
    public static void undo(Runnable undo, String key, Object... arguments) {
        Notification notice = show("sk-notice-done", VaadinIcon.CHECK, UNDO_MILLIS, Words.now(key, arguments));
        Button back = new Button(Words.now("common.undo"), click -> {
            notice.close();
            undo.run();
        });
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        notice.getChildren().findFirst().ifPresent(row -> ((Div) row).addComponentAtIndex(2, back));
    }

    private static Notification show(String style, VaadinIcon sign, int millis, String sentence) {
        Notification notice = new Notification();
        notice.addClassName(style);
        notice.setPosition(Position.BOTTOM_START);
        notice.setDuration(millis);
        notice.setAssertive(millis == UNTIL_CLOSED);
        Button close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> notice.close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        close.setAriaLabel(Words.now("common.close"));
        Span words = new Span(sentence);
        words.addClassName("sk-notice-words");
        Div row = new Div(sign.create(), words, close);
        row.addClassName("sk-notice");
        notice.add(row);
        notice.open();
        return notice;
    }
}
