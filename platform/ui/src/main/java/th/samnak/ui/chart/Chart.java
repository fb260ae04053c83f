package th.samnak.ui.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import th.samnak.ui.page.EmptyState;
import th.samnak.ui.page.Press;
import th.samnak.ui.words.Words;

/** A drawing under its name, with a switch to the table behind it. */
@Tag("figure")
public final class Chart extends Component implements HasComponents, HasStyle {

    private final String titleKey;
    private final Supplier<? extends Drawing> drawing;
    private final NativeButton swap = new NativeButton();
    private final Div body = new Div();
    private boolean table;

    /** @param drawing asked again when the language changes, so it must be quick: the values are there already */
    public Chart(String titleKey, Supplier<? extends Drawing> drawing) {
        this.titleKey = titleKey;
        this.drawing = drawing;
        addClassName("sk-chart");
        body.addClassName("sk-chart-body");
        swap.addClassName("sk-chart-swap");
        Press.on(swap, () -> {
            table = !table;
            tell();
        });
        Div head = new Div(Words.text(new H3(), titleKey), swap);
        head.addClassName("sk-chart-head");
        add(head, body);
        Words.say(this, it -> it.tell());
    }

    private void tell() {
        Drawing drawn = drawing.get();
        String name = Words.now(titleKey);
        getElement().setAttribute("aria-label", name);
        swap.setText(Words.now(table ? "chart.as-drawing" : "chart.as-table"));
        swap.getElement().setAttribute("aria-label", Words.now(table ? "chart.as-drawing-of" : "chart.as-table-of", name));
        swap.setVisible(!drawn.isEmpty());
        body.removeAll();
        if (drawn.isEmpty()) {
            body.add(new EmptyState("chart.empty"));
        } else if (table) {
            body.getElement().appendChild(rows(drawn, name));
        } else {
            Div sheet = new Div();
            sheet.getElement().setProperty("innerHTML", drawn.svg(name));
            body.add(sheet);
        }
    }

    private static Element rows(Drawing drawn, String name) {
        Drawing.Table values = drawn.table();
        Element table = new Element("table").setAttribute("class", "sk-chart-table").setAttribute("aria-label", name);
        Element head = new Element("tr");
        values.heads().forEach(word -> head.appendChild(new Element("th").setAttribute("scope", "col").setText(word)));
        table.appendChild(new Element("thead").appendChild(head));
        Element body = new Element("tbody");
        for (int at = 0; at < values.rows().size(); at++) {
            body.appendChild(row(values.rows().get(at), href(drawn, at)));
        }
        return table.appendChild(body);
    }

    private static Optional<String> href(Drawing drawn, int row) {
        return drawn instanceof Bars bars ? bars.href(row) : Optional.empty();
    }

    private static Element row(List<String> cells, Optional<String> href) {
        Element name = new Element("th").setAttribute("scope", "row");
        href.ifPresentOrElse(
                address -> name.appendChild(new Anchor(address, cells.getFirst()).getElement()),
                () -> name.setText(cells.getFirst()));
        Element row = new Element("tr").appendChild(name);
        cells.stream().skip(1).forEach(cell -> row.appendChild(new Element("td").setText(cell)));
        return row;
    }
}
