package th.samnak.ui.register;

import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropEffect;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.dnd.EffectAllowed;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import th.samnak.ui.page.BadgeLabel;
import th.samnak.ui.page.MenuButton;
import th.samnak.ui.talk.Attempt;
import th.samnak.ui.words.Words;

/** The rows as cards in columns, one for each value of a chip; dragged, or moved by a menu, from one to another. */
final class Board<T> extends Div {

    private static final int SHOWN = 30;

    private final Lines<T> lines;
    private final String chip;
    private final Set<String> columns;
    private final BoardMove<T> move;
    private final Function<T, Card> card;
    private final Runnable moved;

    /** @param chip whose values are the columns; columns those that are shown */
    Board(Lines<T> lines, String chip, Set<String> columns, BoardMove<T> move, Function<T, Card> card, Runnable moved) {
        this.lines = lines;
        this.chip = chip;
        this.columns = columns;
        this.move = move;
        this.card = card;
        this.moved = moved;
        addClassName("sk-board");
        setVisible(false);
    }

    /** @param values of the chip, with their words */
    void show(List<FilterBar.Value> values) {
        removeAll();
        List<FilterBar.Value> shown = values.stream().filter(value -> columns.contains(value.value())).toList();
        shown.forEach(value -> add(column(value, shown)));
    }

    private Section column(FilterBar.Value value, List<FilterBar.Value> all) {
        int many = lines.count(chip, value.value());
        Span count = new Span(String.format(Locale.ROOT, "%,d", many));
        count.addClassName("sk-group-count");
        H2 heading = new H2(new Span(value.words().get()), count);
        UnorderedList cards = new UnorderedList();
        lines.with(chip, value.value(), SHOWN).forEach(row -> cards.add(item(row, value, all)));
        Section column = new Section(heading, cards);
        if (many == 0) {
            column.add(new Paragraph(Words.now("register.board.empty")));
        } else if (many > SHOWN) {
            column.add(new Paragraph(Words.now("register.board.more", many - SHOWN)));
        }
        column.addClassName("sk-board-column");
        column.getElement().setAttribute("aria-label", value.words().get()).setAttribute("data-value", value.value());
        DropTarget<Section> target = DropTarget.create(column);
        target.setDropEffect(DropEffect.MOVE);
        target.addDropListener(drop -> drop.getDragData().ifPresent(dragged -> {
            if (dragged instanceof Dragged<?> it && it.board() == this && !it.from().equals(value.value())) {
                @SuppressWarnings("unchecked")
                T row = (T) it.row();
                move(row, value.value());
            }
        }));
        return column;
    }

    private record Dragged<T>(Board<T> board, T row, String from) {}

    private ListItem item(T row, FilterBar.Value from, List<FilterBar.Value> all) {
        Card told = card.apply(row);
        Anchor title = new Anchor(told.href(), told.title());
        title.addClassName("sk-card-title");
        Span line = new Span(told.line());
        line.addClassName("sk-card-line");
        Div marks = new Div();
        marks.addClassName("sk-badges");
        told.badges().forEach(badge -> marks.add(new BadgeLabel(() -> badge)));
        MenuButton to = new MenuButton(menu -> fill(menu, row, from, all), VaadinIcon.ELLIPSIS_DOTS_V.create()).small();
        to.setAriaLabel(Words.now("register.board.move", told.title()));
        to.addClassName("sk-board-move");
        ListItem item = new ListItem(title, line, marks, to);
        item.addClassName("sk-board-card");
        DragSource<ListItem> source = DragSource.create(item);
        source.setEffectAllowed(EffectAllowed.MOVE);
        source.setDragData(new Dragged<>(this, row, from.value()));
        return item;
    }

    private void fill(ContextMenu menu, T row, FilterBar.Value from, List<FilterBar.Value> all) {
        all.stream().filter(to -> !to.value().equals(from.value())).forEach(to ->
                menu.addItem(Words.now("register.board.to", to.words().get()), click -> move(row, to.value())));
    }

    private void move(T row, String to) {
        new Attempt().run(() -> move.move(row, to, moved));
    }
}
