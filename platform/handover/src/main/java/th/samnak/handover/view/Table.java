package th.samnak.handover.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import th.samnak.ui.words.Words;

/** A short table; the first cell of a row names it. */
final class Table extends Div {

    private final Element body = new Element("tbody");

    Table(String... headingKeys) {
        addClassName("sk-scroll");
        Element head = new Element("tr");
        for (String key : headingKeys) {
            Element cell = new Element("th").setAttribute("scope", "col");
            head.appendChild(cell.appendChild(Words.span(key).getElement()));
        }
        Element table = new Element("table").setAttribute("class", "sk-table");
        getElement().appendChild(table.appendChild(new Element("thead").appendChild(head), body));
    }

    /** @param cells texts or components */
    void row(Object... cells) {
        Element row = new Element("tr");
        for (int i = 0; i < cells.length; i++) {
            Element cell = i == 0 ? new Element("th").setAttribute("scope", "row") : new Element("td");
            Component content = cells[i] instanceof Component part ? part : new Span(String.valueOf(cells[i]));
            row.appendChild(cell.appendChild(content.getElement()));
        }
        body.appendChild(row);
    }
}
