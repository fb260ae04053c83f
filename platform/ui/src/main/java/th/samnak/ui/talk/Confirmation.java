package th.samnak.ui.talk;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import th.samnak.ui.form.DraftKeeper;
import th.samnak.ui.words.Words;

/**
 * Asks before an act that cannot be taken back, and says exactly what will happen.
 *
 * <pre>{@code
 * Confirmation.of("correspondence.cancel.title", number)
 *         .consequence("correspondence.cancel.keeps-number")
 *         .danger("correspondence.cancel.do", () -> letters.cancel(id));
 * }</pre>
 */
public final class Confirmation {

    private final ConfirmDialog dialog = new ConfirmDialog();
    private final Div body = new Div();
    private final UnorderedList consequences = new UnorderedList();
    private final String title;

    private Confirmation(String titleKey, Object... arguments) {
        title = Words.now(titleKey, arguments);
        dialog.setHeader(title);
        dialog.setCancelable(true);
        dialog.setCancelText(Words.now("common.cancel"));
        dialog.setText(body);
        body.addClassName("sk-consequences");
    }

    /** @param titleKey a question that names the act and its object */
    public static Confirmation of(String titleKey, Object... arguments) {
        return new Confirmation(titleKey, arguments);
    }

    /** One thing that will happen, or will stay as it is. */
    public Confirmation consequence(String key, Object... arguments) {
        if (consequences.getParent().isEmpty()) {
            body.add(new Paragraph(Words.now("common.what-happens")), consequences);
        }
        consequences.add(new ListItem(Words.now(key, arguments)));
        return this;
    }

    /** Asks, with an ordinary button that names the act. */
    public void ask(String doKey, Runnable act) {
        open(doKey, "primary", act);
    }

    /** Asks, with a red button that names the act. */
    public void danger(String doKey, Runnable act) {
        open(doKey, "primary error", act);
    }

    /** Asks for a reason too; the act is not done without one. */
    public void dangerWithReason(String doKey, String reasonKey, Consumer<String> act) {
        TextArea reason = Words.label(new TextArea(), reasonKey);
        reason.setRequiredIndicatorVisible(true);
                reason.setWidthFull();
        body.add(reason);
        Optional<DraftKeeper> draft = DialogDraft.of(reason, doKey, title);
        draft.ifPresent(body::add);
        dialog.addCancelListener(cancelled -> draft.ifPresent(DraftKeeper::handedIn));
        dialog.addOpenedChangeListener(change -> reason.focus());
        open(doKey, "primary error", () -> {
            if (reason.getValue().isBlank()) {
                Notices.trouble("common.reason-needed");
            } else {
                boolean done = done(() -> act.accept(reason.getValue().strip()));
                draft.filter(keeper -> done).ifPresent(DraftKeeper::handedIn);
            }
        });
    }

    /** Whether an attempt within succeeded; words of one that was refused are kept. */
    private static boolean done(Runnable act) {
        AtomicBoolean done = new AtomicBoolean();
        Registration listening =
                ComponentUtil.addListener(UI.getCurrent(), Attempt.Done.class, any -> done.set(true));
        try {
            act.run();
        } finally {
            listening.remove();
        }
        return done.get();
    }

    private void open(String doKey, String theme, Runnable act) {
        dialog.setConfirmText(Words.now(doKey));
        dialog.setConfirmButtonTheme(theme);
        dialog.addConfirmListener(confirmed -> act.run());
        dialog.open();
    }
}
