package th.samnak.ui.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import th.samnak.ui.words.Words;

/** A short table that is read, not worked in; the first cell of a row names it. On a phone each row is a card. */
public final class PlainTable extends Div {

    private final String[] headings;
    private final Element head = new Element("tr");
    private final Element body = new Element("tbody");
    private int rows;

    public PlainTable(String... headingKeys) {
        headings = headingKeys.clone();
        addClassName("sk-scroll");
        getElement().setAttribute("tabindex", "0").setAttribute("role", "group");
        Words.say(this, it -> it.getElement().setAttribute("aria-label", Words.now(headings[0])));
        for (String key : headings) {
            Element cell = new Element("th").setAttribute("scope", "col");
            head.appendChild(cell.appendChild(Words.span(key).getElement()));
        }
        Element table = new Element("table").setAttribute("class", "sk-table");
        getElement().appendChild(table.appendChild(new Element("thead").appendChild(head), body));
    }

    /** @param cells texts or components, one for each heading */
    public PlainTable row(Object... cells) {
        Element row = new Element("tr");
        for (int i = 0; i < cells.length; i++) {
            row.appendChild(i == 0 ? new Element("th").setAttribute("scope", "row").appendChild(content(cells[i])) : cell(i, cells[i]));
        }
        body.appendChild(row);
        rows++;
        return this;
    }

    private Element cell(int column, Object value) {
        Element cell = new Element("td");
        if (value instanceof String text && text.matches("[\\d,.]+")) {
            cell.setAttribute("class", "sk-number");
            head.getChild(column).setAttribute("class", "sk-number");
        }
        // what the column is called, for the narrow screen on which its heading is not seen
        Component name = Words.say(new Span(), it -> it.setText(Words.now(headings[column])));
        name.addClassName("sk-cell-name");
        name.getElement().setAttribute("aria-hidden", "true");
        return cell.appendChild(name.getElement(), content(value));
    }

    private static Element content(Object value) {
        return (value instanceof Component part ? part : new Span(String.valueOf(value))).getElement();
    }

    public int rows() {
        return rows;
    }
}
