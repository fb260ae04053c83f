package th.samnak.ui.talk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import th.samnak.ui.form.DraftKeeper;
import th.samnak.ui.words.Words;

/**
 * What has to be told for one act: a few fields and a button named by the office's verb. It stays open, with what was typed,
 * while the act is refused. Long words are kept while they are typed and come back after a crash, in the same dialog about the
 * same thing.
 *
 * <pre>{@code
 * ActDialog dialog = ActDialog.of("meetings.screen.record");
 * TextArea discussion = dialog.with("discussion", Words.label(new TextArea(), "meetings.field.discussion"));
 * dialog.ask("meetings.screen.record", () -> meetings.record(id, discussion.getValue()));
 * }</pre>
 */
public final class ActDialog {

    private final Dialog dialog = new Dialog();
    private final Div form = new Div();
    private final StringBuilder about = new StringBuilder();
    private Attempt attempt = new Attempt();

    private ActDialog(String title) {
        about.append(title);
        dialog.setHeaderTitle(title);
        dialog.addClassName("sk-dialog");
        dialog.setCloseOnOutsideClick(false);
        form.addClassName("sk-form");
        dialog.add(form);
    }

    /** @param titleKey message key of what is done */
    public static ActDialog of(String titleKey, Object... arguments) {
        return new ActDialog(Words.now(titleKey, arguments));
    }

    /** @param name of what it is done to, as it stands in the data */
    public static ActDialog named(String name) {
        return new ActDialog(name);
    }

    /** Which of several things on one page it is about, where the title does not tell; words begun for one are not for another. */
    public ActDialog about(Object thing) {
        about.append(' ').append(thing);
        return this;
    }

    /** Says exactly what will happen. */
    public ActDialog explained(String key, Object... arguments) {
        Paragraph words = new Paragraph(Words.now(key, arguments));
        about(words.getText());
        words.addClassName("sk-wide");
        form.add(words);
        return this;
    }

    /** A field, or another part of the form; fields stand side by side. */
    public <C extends Component> C with(C field) {
        form.add(field);
        return field;
    }

    /** A field over the whole width that a rule may name when it refuses. */
    public <C extends Component & HasValidation> C with(String name, C field) {
        attempt.field(name, field);
        field.addClassNames("sk-wide");
        return with(field);
    }

    /** Another part, such as a form of its own, below the fields. */
    public ActDialog below(Component part) {
        dialog.add(part);
        return this;
    }

    /** Tries the act in this way, which knows the fields of a form of its own. */
    public ActDialog trying(Attempt way) {
        attempt = way;
        return this;
    }

    /** Opens it without a button of its own, for a part that acts by itself. */
    public void open() {
        dialog.getFooter().add(new Button(Words.now("common.cancel"), click -> dialog.close()));
        dialog.open();
    }

    public void close() {
        dialog.close();
    }

    /** Opens it; it closes when the act has been done. */
    public void ask(String doKey, Runnable act) {
        Optional<DraftKeeper> draft = DialogDraft.of(dialog, attempt.fields(), doKey, about.toString());
        draft.ifPresent(dialog::add);
        Button button = new Button(Words.now(doKey));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            try {
                if (attempt.run(act)) {
                    draft.ifPresent(DraftKeeper::handedIn);
                    dialog.close();
                }
            } finally {
                button.setEnabled(true);
            }
        });
        Button cancel = new Button(Words.now("common.cancel"), click -> {
            draft.ifPresent(DraftKeeper::handedIn);
            dialog.close();
        });
        dialog.getFooter().add(cancel, button);
        dialog.open();
    }
}
