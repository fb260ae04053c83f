package th.samnak.ui.register;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import th.samnak.ui.page.PageKeys;
import th.samnak.ui.page.PageKeys.Hint;
import th.samnak.ui.words.Words;

/**
 * The keyboard of a register. Keys are told by their place on the keyboard, so that they work in the Thai layout too, and are
 * left alone while somebody types or a dialog is open.
 */
final class RegisterKeys<T> {

    private static final String FILTER = PageKeys.FREE + " && /^(KeyJ|KeyK|KeyX|KeyE|KeyN|KeyC|Enter|Escape)$/.test(event.code)";
    private static final String IN_SIGHT =
            "if (!($0 > this._firstVisibleIndex && $0 < this._lastVisibleIndex)) this.scrollToIndex(Math.max(0, $0 - 1))";
    private static final String ROW = "(c => c && c.section === 'body' ? c.index : -1)"
            + "((g => g && g.getEventContext(event))(event.composedPath().find(n => n.localName === 'vaadin-grid')))";

    private final Sheet<T> sheet;
    private final Supplier<Optional<FilterBar>> bar;
    private @Nullable Consumer<T> edit;
    private @Nullable Runnable begin;
    private int cursor = -1;

    RegisterKeys(Sheet<T> sheet, Supplier<Optional<FilterBar>> bar) {
        this.sheet = sheet;
        this.bar = bar;
    }

    void onEdit(Consumer<T> edit) {
        this.edit = edit;
    }

    void onNew(Runnable begin) {
        this.begin = begin;
    }

    void listenToClicks() {
        sheet.grid().getElement()
                .addEventListener("click", click -> cursor = click.getEventData().get(ROW).asInt())
                .addEventData(ROW)
                .setFilter(ROW + " >= 0");
        sheet.grid().addItemClickListener(click -> sheet.point(click.getItem(), true));
        sheet.grid().addItemDoubleClickListener(click -> click.getItem().row().ifPresent(sheet::open));
    }

    Registration listen(UI tab) {
        Registration hints = PageKeys.of(tab).add(() -> new PageKeys.Section(Words.now("keys.list"), hints()));
        Registration keys = tab.getElement()
                .addEventListener("keydown", key -> press(
                        key.getEventData().get("event.code").asString(),
                        key.getEventData().get("event.shiftKey").asBoolean(),
                        key.getEventData().get(ROW).asInt()))
                .addEventData("event.code")
                .addEventData("event.shiftKey")
                .addEventData(ROW)
                .setFilter(FILTER);
        return () -> {
            hints.remove();
            keys.remove();
        };
    }

    private void press(String code, boolean shift, int row) {
        switch (code) {
            case "KeyJ" -> move(cursor + 1, shift);
            case "KeyK" -> move(cursor - 1, shift);
            case "KeyX" -> pick(shift);
            case "KeyC" -> sheet.copy();
            case "KeyE" -> change();
            case "KeyN" -> Optional.ofNullable(begin).ifPresent(Runnable::run);
            case "Enter" -> sheet.lines().at(row >= 0 ? row : cursor).ifPresent(sheet::open);
            case "Escape" -> sheet.selection().clear();
            default -> {}
        }
    }

    private void move(int to, boolean picking) {
        int index = Math.max(0, Math.min(to, sheet.lines().size() - 1));
        sheet.lines().at(index).ifPresent(line -> {
            int from = cursor;
            cursor = index;
            sheet.point(line, false);
            if (picking) {
                sheet.selection().reach(from, index);
            }
            sheet.grid().getElement().executeJs(IN_SIGHT, index);
        });
    }

    private void change() {
        Consumer<T> whole = edit;
        if (whole == null) {
            sheet.lines().at(cursor).ifPresent(sheet::change);
        } else {
            sheet.current().ifPresent(whole);
        }
    }

    private void pick(boolean range) {
        if (range) {
            sheet.selection().extend(cursor);
        } else if (cursor >= 0) {
            sheet.lines().at(cursor).flatMap(Line::row).ifPresent(row -> sheet.selection().toggle(row, cursor));
        }
    }

    private List<Hint> hints() {
        List<Hint> hints = new ArrayList<>();
        hint(hints, "j k", "keys.rows");
        hint(hints, "Enter", sheet.lines().grouped() ? "keys.open-or-fold" : "keys.open");
        hint(hints, "x", "keys.pick");
        hint(hints, "Shift j k", "keys.pick-range");
        hint(hints, "Shift x", "keys.pick-until");
        hint(hints, "Esc", "keys.pick-none");
        hint(hints, "c", "keys.copy");
        if (edit != null) {
            hint(hints, "e", "keys.edit");
        } else if (sheet.changes()) {
            hint(hints, "e", "keys.change");
        }
        if (begin != null) {
            hint(hints, "n", "keys.new");
        }
        bar.get().ifPresent(any -> hint(hints, "/", "keys.search"));
        return hints;
    }

    private static void hint(List<Hint> hints, String keys, String meaning) {
        hints.add(new Hint(keys, Words.now(meaning)));
    }
}
