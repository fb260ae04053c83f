package th.samnak.correspondence.view;

import java.util.List;
import th.samnak.correspondence.incoming.application.IncomingDetails;
import th.samnak.correspondence.incoming.application.Reception;
import th.samnak.ui.talk.ActDialog;

/** What the clerk wrote down of a letter, to be mended before it has its number. */
final class AmendDialog {

    private AmendDialog() {}

    /** @param stale what to do when somebody saved first; the dialog stays, with what was typed */
    static void open(Office office, Reception reception, IncomingDetails letter, Runnable stale, Runnable done) {
        IncomingFields fields = new IncomingFields(office, List.of(letter.form().registry()));
        fields.show(letter.form());
        ActDialog.of("correspondence.step.AMEND").below(fields).trying(fields.attempt().stale(stale)).ask("common.save", () -> {
            reception.amend(letter.at(), fields.value());
            done.run();
        });
    }
}
