package th.samnak.ui.register;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.function.Function;
import th.samnak.ui.words.Words;

/** The one column in which the rows stand as cards, shown instead of all others on a narrow screen. */
final class Cards<T> {

    private static final String TEMPLATE = "<a class=\"sk-card\" href=\"${item.h}\"><span class=\"sk-card-title\">${item.t}</span>"
            + "<span class=\"sk-card-line\">${item.l}</span>" + Column.Marks.TEMPLATE + "</a>";

    private final Grid<T> grid;
    private final Grid.Column<T> column;

    Cards(Grid<T> grid, Function<T, Card> card) {
        this.grid = grid;
        column = grid.addColumn(LitRenderer.<T>of(TEMPLATE)
                .withProperty("t", row -> card.apply(row).title())
                .withProperty("l", row -> card.apply(row).line())
                .withProperty("h", row -> card.apply(row).href())
                .withProperty("b", row -> Column.Marks.of(card.apply(row).badges())));
        column.setVisible(false);
    }

    void show(boolean instead) {
        grid.setClassName("sk-cards", instead);
        column.setVisible(instead);
    }

    void sayAgain() {
        column.setHeader(Words.now("register.cards"));
    }
}
