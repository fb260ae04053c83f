package th.samnak.ui.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import th.samnak.ui.words.Words;

/** A part of a page with a heading and a border. */
public final class Panel extends Section {

    private final Div body = new Div();

    public Panel(String titleKey, Component... content) {
        addClassName("sk-panel");
        H2 heading = Words.text(new H2(), titleKey);
        body.addClassName("sk-panel-body");
        body.add(content);
        Div head = new Div(heading);
        head.addClassName("sk-panel-head");
        super.add(head, body);
        Words.say(this, it -> it.getElement().setAttribute("aria-label", Words.now(titleKey)));
    }

    /** Where the content goes. */
    public Div body() {
        return body;
    }
}
