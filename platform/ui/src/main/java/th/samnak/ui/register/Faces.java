package th.samnak.ui.register;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Clock;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import th.samnak.ui.page.Press;
import th.samnak.ui.words.Words;

/** The ways in which the same rows can be shown: as a list, on a board, on a calendar; and the buttons that choose among them. */
final class Faces<T> extends Div {

    static final String LIST = "";
    static final String BOARD = "board";
    static final String MONTH = "calendar";

    private final Sheet<T> sheet;
    private final Consumer<String> choose;
    private final Map<String, Button> buttons = new LinkedHashMap<>();
    private final Map<String, Component> parts = new LinkedHashMap<>();
    private @Nullable Board<T> board;
    private @Nullable MonthSheet month;
    private String face = LIST;
    private String boardChip = "";

    /** @param choose hears that the person wants another face */
    Faces(Sheet<T> sheet, Consumer<String> choose) {
        this.sheet = sheet;
        this.choose = choose;
        addClassName("sk-faces");
        getElement().setAttribute("role", "group");
        Words.say(this, it -> it.getElement().setAttribute("aria-label", Words.now("register.faces")));
        offer(LIST, sheet, VaadinIcon.LIST, "register.face.list");
        setVisible(false);
    }

    Component board(String chip, Set<String> columns, BoardMove<T> move, Runnable moved) {
        boardChip = chip;
        Board<T> made = new Board<>(sheet.lines(), chip, columns, move, sheet::cardOf, moved);
        board = made;
        offer(BOARD, made, VaadinIcon.SPLIT_H, "register.face.board");
        return made;
    }

    Component month(Clock clock, Function<YearMonth, List<Happening>> happenings, Runnable turned) {
        MonthSheet made = new MonthSheet(clock, happenings, other -> turned.run());
        month = made;
        offer(MONTH, made, VaadinIcon.CALENDAR, "register.face.calendar");
        return made;
    }

    /** @param at month looked at, as it stands in the address */
    void show(String asked, String at, FilterBar bar) {
        face = parts.containsKey(asked) ? asked : LIST;
        buttons.forEach((name, button) -> button.getElement().setAttribute("aria-pressed", String.valueOf(name.equals(face))));
        parts.forEach((name, part) -> part.setVisible(name.equals(face)));
        if (month != null && face.equals(MONTH)) {
            month.show(at);
        }
        draw(bar);
    }

    /** Fetches anew what is shown, when it is not the list. */
    void draw(FilterBar bar) {
        if (board != null && face.equals(BOARD)) {
            board.show(bar.chips().groups(boardChip));
        }
        if (month != null && face.equals(MONTH)) {
            month.draw();
        }
    }

    boolean isList() {
        return face.equals(LIST);
    }

    /** The month looked at; empty when it is this one, or none. */
    String at() {
        return month == null || !face.equals(MONTH) || month.isNow() ? "" : month.month().toString();
    }

    private void offer(String name, Component part, VaadinIcon icon, String key) {
        Button button = Press.on(new Button(icon.create()), () -> choose.accept(name));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_TERTIARY);
        button.setId("face-" + (name.isEmpty() ? "list" : name));
        Words.hint(Words.named(button, key), key);
        buttons.put(name, button);
        parts.put(name, part);
        add(button);
        setVisible(buttons.size() > 1);
    }
}
