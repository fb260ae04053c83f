package th.samnak.ui.talk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.Supplier;
import th.samnak.api.errors.OfficeException;
import th.samnak.api.organisation.Why;
import th.samnak.ui.words.Words;

/** Answers "เพราะอะไร": why somebody may do something, or may not, from the clause down. */
public final class WhyDialog {

    private WhyDialog() {}

    /** @param title what is asked about, in the person's language; why is asked once, and told of when it refuses */
    public static void open(String title, Supplier<Why> why) {
        try {
            show(title, why.get());
        } catch (OfficeException refusal) {
            Notices.refused(refusal);
        }
    }

    private static void show(String title, Why why) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(Words.now("why.title", title));
        dialog.addClassName("sk-dialog");
        dialog.add(new WhySteps(why));
        Button close = new Button(Words.now("common.close"), click -> dialog.close());
        dialog.getFooter().add(close);
        dialog.open();
        close.focus();
    }
}
