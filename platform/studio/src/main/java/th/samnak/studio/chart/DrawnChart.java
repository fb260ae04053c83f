package th.samnak.studio.chart;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import th.samnak.studio.drawing.ChartLayout;
import th.samnak.studio.drawing.Svg;
import th.samnak.studio.drawing.Tree;

/** A drawn chart: for wide windows in columns, for narrow ones in a single one; boxes lead to their units. */
public final class DrawnChart extends Div {

    private static final int COLUMN = 272;
    private static final int NARROW = 352;
    private static final String HREF = "(event.target.closest('[data-go]') || {getAttribute: () => ''}).getAttribute('href')";
    private static final String PLAIN_CLICK = "!!event.target.closest('[data-go]') && !event.ctrlKey && !event.metaKey"
            + " && (event.preventDefault(), true)";

    public DrawnChart() {
        addClassName("sk-drawn");
        getElement()
                .addEventListener("click", click -> go(click.getEventData().get(HREF).asString()))
                .addEventData(HREF)
                .setFilter(PLAIN_CLICK);
    }

    /** @param columns at most, in a wide window */
    public DrawnChart show(Tree tree, int columns, String title) {
        removeAll();
        add(drawing(tree, columns, COLUMN, title, "sk-drawn-wide"), drawing(tree, 1, NARROW, title, "sk-drawn-narrow"));
        return this;
    }

    private static Div drawing(Tree tree, int columns, int width, String title, String style) {
        Div part = new Div();
        part.addClassName(style);
        part.getElement().setProperty("innerHTML", Svg.of(ChartLayout.of(tree, columns, width), title));
        return part;
    }

    private static void go(String href) {
        String[] parts = href.split("\\?", 2);
        UI.getCurrent().navigate(parts[0], parts.length == 1 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]));
    }
}
