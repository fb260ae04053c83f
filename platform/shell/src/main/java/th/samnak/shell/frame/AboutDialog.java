package th.samnak.shell.frame;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import th.samnak.ui.words.Words;

/** What this is, in three sentences. */
final class AboutDialog {

    void open() {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(Words.now("common.product"));
        dialog.add(new Paragraph(Words.now("frame.about.what")), new Paragraph(Words.now("frame.about.font")));
        dialog.getFooter().add(new Button(Words.now("common.close"), click -> dialog.close()));
        dialog.open();
    }
}
