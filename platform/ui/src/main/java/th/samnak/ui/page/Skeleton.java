package th.samnak.ui.page;

import com.vaadin.flow.component.html.Div;
import th.samnak.ui.words.Words;

/** Grey lines where content is about to come. */
public final class Skeleton extends Div {

    public Skeleton(int lines) {
        addClassName("sk-skeleton");
        getElement().setAttribute("role", "status");
        getElement().setAttribute("aria-busy", "true");
        Words.say(this, it -> it.getElement().setAttribute("aria-label", Words.now("common.loading")));
        for (int i = 0; i < lines; i++) {
            add(new Div());
        }
    }
}
