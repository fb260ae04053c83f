package th.samnak.correspondence.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import th.samnak.correspondence.incoming.application.IncomingDetails;
import th.samnak.correspondence.incoming.application.Reception;
import th.samnak.ui.talk.Attempt;
import th.samnak.ui.words.Words;

/** What the clerk wrote down of a letter, to be mended before it has its number. */
final class AmendDialog {

    private final Dialog dialog = new Dialog();

    /** @param stale what to do when somebody saved first; the dialog stays, with what was typed */
    AmendDialog(Office office, Reception reception, IncomingDetails letter, Runnable stale, Runnable done) {
        IncomingFields fields = new IncomingFields(office, List.of(letter.form().registry()));
        fields.show(letter.form());
        Attempt attempt = fields.attempt().stale(stale);
        Button save = new Button(Words.now("common.save"));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> {
            try {
                if (attempt.run(() -> reception.amend(letter.at(), fields.value()))) {
                    dialog.close();
                    done.run();
                }
            } finally {
                save.setEnabled(true);
            }
        });
        dialog.setHeaderTitle(Words.now("correspondence.step.AMEND"));
        dialog.addClassName("sk-act");
        dialog.setCloseOnOutsideClick(false);
        dialog.add(fields);
        dialog.getFooter().add(new Button(Words.now("common.cancel"), click -> dialog.close()), save);
    }

    void open() {
        dialog.open();
    }
}
