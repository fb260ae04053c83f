package th.samnak.ui.register;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.List;
import java.util.function.Function;
import th.samnak.ui.words.Words;

/** The one column in which the rows stand as cards, shown instead of all others on a narrow screen. */
final class Cards<T> {

    private static final String TEMPLATE = "${item.h ? html`<a class=\"sk-card\" href=\"${item.h}\"><span class=\"sk-card-title\">${item.t}</span>"
            + "<span class=\"sk-card-line\">${item.l}</span>" + Column.Marks.TEMPLATE + "</a>` : ''}";

    private final Grid<Line<T>> grid;
    private final Grid.Column<Line<T>> column;
    private final Function<T, Card> card;

    Cards(Grid<Line<T>> grid, Function<T, Card> card) {
        this.grid = grid;
        this.card = card;
        column = grid.addColumn(LitRenderer.<Line<T>>of(TEMPLATE)
                .withProperty("t", line -> line.row().map(row -> card.apply(row).title()).orElse(""))
                .withProperty("l", line -> line.row().map(row -> card.apply(row).line()).orElse(""))
                .withProperty("h", line -> line.row().map(row -> card.apply(row).href()).orElse(""))
                .withProperty("b", line -> line.row().map(row -> Column.Marks.of(card.apply(row).badges())).orElse(List.of())));
        column.setVisible(false);
    }

    Card of(T row) {
        return card.apply(row);
    }

    void show(boolean instead) {
        grid.setClassName("sk-cards", instead);
        column.setVisible(instead);
    }

    void sayAgain() {
        column.setHeader(Words.now("register.cards"));
    }
}
