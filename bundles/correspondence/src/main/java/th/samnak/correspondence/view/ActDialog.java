package th.samnak.correspondence.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import th.samnak.ui.talk.Attempt;
import th.samnak.ui.words.Words;

/**
 * What has to be told for one step of a letter: a few fields and a button named by the office's verb. It stays open, with what
 * was typed, while the step is refused.
 */
final class ActDialog {

    private final Dialog dialog = new Dialog();
    private final Div form = new Div();
    private final Attempt attempt = new Attempt();

    ActDialog(String titleKey, Object... arguments) {
        dialog.setHeaderTitle(Words.now(titleKey, arguments));
        dialog.addClassName("sk-act");
        dialog.setCloseOnOutsideClick(false);
        form.addClassName("sk-form");
        dialog.add(form);
    }

    /** Says exactly what will happen. */
    ActDialog explained(String key, Object... arguments) {
        Paragraph words = new Paragraph(Words.now(key, arguments));
        words.addClassName("sk-wide");
        form.add(words);
        return this;
    }

    <C extends Component> C with(C field) {
        form.add(field);
        return field;
    }

    /** A field that a rule may name when it refuses. */
    <C extends Component & HasValidation> C with(String name, C field) {
        attempt.field(name, field);
        field.addClassNames("sk-wide");
        return with(field);
    }

    void ask(String doKey, Runnable act) {
        Button button = new Button(Words.now(doKey));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            try {
                if (attempt.run(act)) {
                    dialog.close();
                }
            } finally {
                button.setEnabled(true);
            }
        });
        dialog.getFooter().add(new Button(Words.now("common.cancel"), click -> dialog.close()), button);
        dialog.open();
    }
}
