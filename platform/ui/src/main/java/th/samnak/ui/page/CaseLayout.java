package th.samnak.ui.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.TabSheet;
import th.samnak.ui.words.Words;

/** One record: what it is and what is to be done on the left, its papers and its story on the right, one behind another. */
public final class CaseLayout extends Div {

    private final Div main = new Div();
    private final TabSheet side = new TabSheet();

    public CaseLayout() {
        addClassName("sk-case");
        main.addClassName("sk-case-main");
        side.addClassName("sk-case-tabs");
        Aside aside = new Aside(side);
        aside.addClassName("sk-case-side");
        Words.say(aside, it -> it.getElement().setAttribute("aria-label", Words.now("common.beside")));
        add(main, aside);
    }

    /** Below what is there already. */
    public CaseLayout main(Component... parts) {
        main.add(parts);
        return this;
    }

    /** A tab of its own. */
    public CaseLayout side(String labelKey, Component part) {
        side.add(Words.span(labelKey), new Div(part)); // the tab gives its content a role, which would take that of a list
        return this;
    }
}
