package th.samnak.ui.register;

import com.vaadin.flow.component.html.Span;
import th.samnak.ui.words.Words;

/** How many rows there are, told to screen readers too. */
final class RowCount extends Span {

    RowCount() {
        addClassName("sk-count");
        getElement().setAttribute("role", "status");
    }

    void say(int rows) {
        setText(Words.now("register.count", rows));
    }
}
