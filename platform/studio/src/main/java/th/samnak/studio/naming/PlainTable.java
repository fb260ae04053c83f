package th.samnak.studio.naming;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import th.samnak.ui.words.Words;

/** A short table that is read, not worked in; the first cell of a row names it. */
public final class PlainTable extends Div {

    private final Element head = new Element("tr");
    private final Element body = new Element("tbody");
    private int rows;

    public PlainTable(String... headingKeys) {
        addClassName("sk-scroll");
        getElement().setAttribute("tabindex", "0").setAttribute("role", "group");
        Words.say(this, it -> it.getElement().setAttribute("aria-label", Words.now(headingKeys[0])));
        for (String key : headingKeys) {
            Element cell = new Element("th").setAttribute("scope", "col");
            cell.appendChild(Words.span(key).getElement());
            head.appendChild(cell);
        }
        Element table = new Element("table").setAttribute("class", "sk-table");
        table.appendChild(new Element("thead").appendChild(head), body);
        getElement().appendChild(table);
    }

    /** @param cells texts or components */
    public PlainTable row(Object... cells) {
        Element row = new Element("tr");
        for (int i = 0; i < cells.length; i++) {
            Element cell = i == 0 ? new Element("th").setAttribute("scope", "row") : new Element("td");
            if (number(cells[i])) {
                cell.setAttribute("class", "sk-number");
                head.getChild(i).setAttribute("class", "sk-number");
            }
            Component content = cells[i] instanceof Component part ? part : new Span(String.valueOf(cells[i]));
            row.appendChild(cell.appendChild(content.getElement()));
        }
        body.appendChild(row);
        rows++;
        return this;
    }

    private static boolean number(Object cell) {
        return cell instanceof String text && text.matches("[\\d,.]+");
    }

    public int rows() {
        return rows;
    }
}
