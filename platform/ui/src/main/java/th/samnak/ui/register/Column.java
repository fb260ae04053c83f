package th.samnak.ui.register;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import th.samnak.ui.page.Badge;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/**
 * A column of a {@link Register}: told what to show, not how. Cells are drawn in the browser; the server keeps no component
 * for them.
 *
 * @param <T> a row
 */
public final class Column<T> {

    private static final String CHANGEABLE = "<span class=\"sk-changeable\"><span>${item.t}</span>${item.w"
            + " ? html`<button class=\"sk-change\" aria-label=\"${item.w}\" title=\"${item.w}\" @click=\"${change}\">✎</button>`"
            + " : ''}</span>";

    private final String key;
    private final Function<T, String> text;
    private @Nullable Function<T, List<Badge>> badges;
    private @Nullable Function<T, String> href;
    private ColumnTextAlign align = ColumnTextAlign.START;
    private String width = "";
    private boolean shown = true;
    private boolean sortable;
    private @Nullable CellEdit<T> edit;

    private Column(String key, Function<T, String> text) {
        this.key = key;
        this.text = text;
    }

    /** @param key message key of the heading; its last part is the column's own key, unique within the register */
    public static <T> Column<T> text(String key, Function<T, String> text) {
        return new Column<>(key, text);
    }

    /** The column that leads to the record; every register has one. @param href relative to the first page */
    public static <T> Column<T> link(String key, Function<T, String> text, Function<T, String> href) {
        Column<T> column = new Column<>(key, text);
        column.href = href;
        return column;
    }

    /** A date, in the Buddhist era. */
    public static <T> Column<T> date(String key, Function<T, Optional<LocalDate>> day) {
        return new Column<T>(key, row -> day.apply(row).map(ThaiDates::date).orElse("")).width("8rem");
    }

    /** A whole number, with thousands commas, to the right. */
    public static <T> Column<T> number(String key, Function<T, Long> number) {
        Column<T> column = new Column<>(key, row -> String.format(Locale.ROOT, "%,d", number.apply(row)));
        column.align = ColumnTextAlign.END;
        return column.width("7rem");
    }

    /** Marks: word, shape and colour. */
    public static <T> Column<T> badges(String key, Function<T, List<Badge>> badges) {
        Column<T> column = new Column<>(key, row -> "");
        column.badges = badges;
        return column.width("11rem");
    }

    /** A fixed width, such as {@code 8rem}; without one the column takes what is left. */
    public Column<T> width(String width) {
        this.width = width;
        return this;
    }

    /** Not shown until the person chooses it. */
    public Column<T> hidden() {
        this.shown = false;
        return this;
    }

    /** The last part of the heading's message key. */
    public String key() {
        return key.substring(key.lastIndexOf('.') + 1);
    }

    /** The heading orders the rows: {@link Rows.Slice#order} names this column. */
    public Column<T> sortable() {
        this.sortable = true;
        return this;
    }

    /** What stands in the cell can be changed there. */
    public Column<T> edit(CellEdit<T> how) {
        this.edit = how;
        return this;
    }

    @Nullable CellEdit<T> edit() {
        return edit;
    }

    String heading() {
        return Words.now(key);
    }

    boolean shown() {
        return shown;
    }

    boolean canSort() {
        return sortable;
    }

    boolean leads() {
        return href != null;
    }

    /** What stands in the cell, as text. */
    String told(T row) {
        return badges == null
                ? text.apply(row)
                : badges.apply(row).stream().map(Badge::word).collect(Collectors.joining(", "));
    }

    /** @param change hears that the person wants to change the cell of a line */
    void addTo(Grid<Line<T>> grid, Consumer<Line<T>> change) {
        Grid.Column<Line<T>> column = grid.addColumn(renderer(change));
        column.setKey(key()).setHeader(heading()).setResizable(true).setTextAlign(align);
        if (sortable) {
            column.setSortProperty(key()).setSortable(true);
        }
        column.setVisible(shown);
        dress(column);
        column.setRowHeader(leads());
        if (badges == null) {
            column.setTooltipGenerator(line -> line.row().map(text).filter(words -> words.length() > 12).orElse(null));
        }
    }

    /** The width that the function gave it. */
    void dress(Grid.Column<Line<T>> column) {
        column.setFlexGrow(width.isEmpty() ? 1 : 0).setWidth(width.isEmpty() ? "11rem" : width);
    }

    private LitRenderer<Line<T>> renderer(Consumer<Line<T>> change) {
        if (badges != null) {
            Function<T, List<Badge>> marks = badges;
            return LitRenderer.<Line<T>>of(Marks.TEMPLATE)
                    .withProperty("b", line -> line.row().map(row -> Marks.of(marks.apply(row))).orElse(List.of()));
        }
        if (href != null) {
            Function<T, String> address = href;
            return LitRenderer.<Line<T>>of("${item.h ? html`<a class=\"sk-cell-link\" href=\"${item.h}\">${item.t}</a>` : ''}")
                    .withProperty("t", line -> line.row().map(text).orElse(""))
                    .withProperty("h", line -> line.row().map(address).orElse(""));
        }
        CellEdit<T> how = edit;
        if (how != null) {
            return LitRenderer.<Line<T>>of(CHANGEABLE)
                    .withProperty("t", line -> line.row().map(text).orElse(""))
                    .withProperty("w", line -> line.row().filter(how::possible).map(row -> Words.now("register.edit", heading())).orElse(""))
                    .withFunction("change", change::accept);
        }
        return LitRenderer.<Line<T>>of("${item.t}").withProperty("t", line -> line.row().map(text).orElse(""));
    }

    /** Badges as the browser draws them. */
    static final class Marks {

        static final String TEMPLATE = "<span class=\"sk-badges\">${(item.b || []).map(b => html`<span class=\"${b[0]}\">"
                + "<span class=\"sk-badge-sign\" aria-hidden=\"true\">${b[1]}</span><span>${b[2]}</span></span>`)}</span>";

        private Marks() {}

        static List<List<String>> of(List<Badge> badges) {
            return badges.stream()
                    .map(badge -> List.of(badge.classes(), badge.shape().sign(), badge.word()))
                    .toList();
        }
    }
}
