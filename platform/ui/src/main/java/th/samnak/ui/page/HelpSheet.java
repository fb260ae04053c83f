package th.samnak.ui.page;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import th.samnak.ui.words.Words;

/** The keys that work on this page. */
public final class HelpSheet {

    private final Map<String, String> keys = new LinkedHashMap<>();

    /** @param keys as printed on the keyboard, several parted by spaces */
    public HelpSheet key(String keys, String meaningKey) {
        this.keys.put(keys, meaningKey);
        return this;
    }

    public void open() {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(Words.now("keys.title"));
        DescriptionList list = new DescriptionList();
        list.addClassName("sk-keys");
        keys.forEach((pressed, meaning) -> {
            Term term = new Term();
            for (String key : pressed.split(" ")) {
                Span cap = new Span(key);
                cap.addClassName("sk-key");
                term.add(cap);
            }
            list.add(term, new Description(Words.now(meaning)));
        });
        dialog.add(list);
        dialog.getFooter().add(new Button(Words.now("common.close"), click -> dialog.close()));
        dialog.open();
    }
}
