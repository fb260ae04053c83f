package th.samnak.privacy.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import th.samnak.ui.words.Words;

/** A small table that is read and not worked on; the first cell of a row names it. */
final class Tables {

    private Tables() {}

    static Component of(List<String> columnKeys, List<List<Component>> rows) {
        Element head = new Element("tr");
        columnKeys.forEach(key -> head.appendChild(
                new Element("th").setAttribute("scope", "col").appendChild(Words.span(key).getElement())));
        Element body = new Element("tbody");
        rows.forEach(row -> body.appendChild(row(row)));
        Div all = new Div();
        all.addClassName("sk-scroll");
        all.getElement().setAttribute("tabindex", "0").setAttribute("role", "group");
        all.getElement().appendChild(new Element("table").setAttribute("class", "sk-table")
                .appendChild(new Element("thead").appendChild(head), body));
        return all;
    }

    private static Element row(List<Component> cells) {
        Element row = new Element("tr");
        for (int i = 0; i < cells.size(); i++) {
            Element cell = i == 0 ? new Element("th").setAttribute("scope", "row") : new Element("td");
            row.appendChild(cell.appendChild(cells.get(i).getElement()));
        }
        return row;
    }
}
