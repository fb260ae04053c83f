package th.samnak.ui.register;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import th.samnak.ui.register.Line.Heading;
import th.samnak.ui.words.Words;

/** The first column: a box to pick the row, and the headings of groups. */
final class LeadColumn<T> {

    static final String KEY = "sk-lead";
    private static final String WIDTH = "44px";
    private static final String TEMPLATE = "${item.g ? html`<button class=\"sk-group\" aria-expanded=\"${item.o}\" ?disabled=\"${item.f}\""
            + " @click=\"${toggle}\"><span class=\"sk-group-sign\" aria-hidden=\"true\">${item.o === 'true' ? '▾' : '▸'}</span>"
            + "<span>${item.g}</span><span class=\"sk-group-count\">${item.n}</span></button>`"
            + " : html`<input class=\"sk-pick\" type=\"checkbox\" .checked=\"${item.p}\" aria-label=\"${item.a}\""
            + " @click=\"${e => pick(e.shiftKey, index)}\">`}";

    private final Grid.Column<Line<T>> column;

    /** Hears that the box of a row was pressed. */
    interface Pick<T> {

        void pick(T row, int index, boolean range);
    }

    LeadColumn(
            Grid<Line<T>> grid, Selection<T> selection, Function<T, String> named, Pick<T> pick, Consumer<Heading<T>> toggle) {
        column = grid.addColumn(LitRenderer.<Line<T>>of(TEMPLATE)
                        .withProperty("g", line -> heading(line, LeadColumn::words, ""))
                        .withProperty("o", line -> heading(line, it -> String.valueOf(it.open()), "false"))
                        .withProperty("f", line -> heading(line, it -> it.value().isEmpty(), false))
                        .withProperty("n", line -> heading(line, it -> String.format(Locale.ROOT, "%,d", it.count()), ""))
                        .withProperty("p", line -> line.row().map(selection::has).orElse(false))
                        .withProperty("a", line -> line.row().map(row -> Words.now("register.pick", named.apply(row))).orElse(""))
                        .withFunction("toggle", line -> {
                            if (line instanceof Heading<T> heading) {
                                toggle.accept(heading);
                            }
                        })
                        .withFunction("pick", (line, arguments) ->
                                line.row().ifPresent(row -> pick.pick(row, arguments.get(1).asInt(), arguments.get(0).asBoolean()))))
                .setKey(KEY)
                .setWidth(WIDTH)
                .setFlexGrow(0)
                .setFrozen(true)
                .setResizable(false);
        column.setVisible(false);
    }

    void show(boolean visible) {
        column.setVisible(visible);
    }

    void sayAgain() {
        Span words = new Span(Words.now("register.select"));
        words.addClassName("sk-unseen");
        column.setHeader(words);
    }

    private static <T> String words(Heading<T> heading) {
        return heading.value().isEmpty() ? Words.now("register.group.rest") : heading.words();
    }

    private static <T, V> V heading(Line<T> line, Function<Heading<T>, V> what, V otherwise) {
        return line instanceof Heading<T> heading ? what.apply(heading) : otherwise;
    }
}
