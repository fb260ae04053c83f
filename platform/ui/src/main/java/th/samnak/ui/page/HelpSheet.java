package th.samnak.ui.page;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import th.samnak.ui.words.Words;

/** The keys that work on this page. */
public final class HelpSheet {

    private HelpSheet() {}

    public static void open(UI tab) {
        Dialog dialog = new Dialog();
        dialog.addClassName("sk-help");
        dialog.setHeaderTitle(Words.now("keys.title"));
        PageKeys.of(tab).sections().forEach(section -> dialog.add(new H3(section.title()), list(section)));
        dialog.getFooter().add(Press.on(new Button(Words.now("common.close")), dialog::close));
        dialog.open();
    }

    private static DescriptionList list(PageKeys.Section section) {
        DescriptionList list = new DescriptionList();
        list.addClassName("sk-keys");
        section.hints().forEach(hint -> {
            Term term = new Term();
            for (String key : hint.keys().split(" ")) {
                Span cap = new Span(key);
                cap.addClassName("sk-key");
                term.add(cap);
            }
            list.add(term, new Description(hint.meaning()));
        });
        return list;
    }
}
