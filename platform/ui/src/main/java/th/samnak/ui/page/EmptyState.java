package th.samnak.ui.page;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import th.samnak.ui.words.Words;

/** Nothing is here: one sentence why, and at most one button what to do. */
public final class EmptyState extends Div {

    public EmptyState(String sentenceKey, Object... arguments) {
        addClassName("sk-empty");
        add(Words.text(new Paragraph(), sentenceKey, arguments));
    }

    public EmptyState act(String buttonKey, Runnable act) {
        add(Words.text(Press.on(new Button(), act), buttonKey));
        return this;
    }
}
