package th.samnak.ui.register;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import th.samnak.ui.page.HelpSheet;

/**
 * The keyboard of a register. Keys are told by their place on the keyboard, so that they work in the Thai layout too, and are
 * left alone while somebody types or a dialog is open.
 */
final class RegisterKeys<T> {

    private static final String FILTER = "/^(KeyJ|KeyK|KeyE|KeyN|Enter|Slash)$/.test(event.code)"
            + " && !event.ctrlKey && !event.altKey && !event.metaKey"
            + " && !/^(input|textarea|select|a|button|vaadin-button)$/i.test(event.composedPath()[0].localName)"
            + " && !event.composedPath()[0].isContentEditable"
            + " && !document.querySelector('vaadin-dialog[opened],vaadin-confirm-dialog[opened],vaadin-popover[opened]')"
            + " && (event.code !== 'Slash' || event.preventDefault() || true)";
    private static final String ROW = "(c => c && c.section === 'body' ? c.index : -1)"
            + "((g => g && g.getEventContext(event))(event.composedPath().find(n => n.localName === 'vaadin-grid')))";

    private final Register<T> register;
    private @Nullable Consumer<T> edit;
    private @Nullable Runnable begin;
    private int cursor = -1;

    RegisterKeys(Register<T> register) {
        this.register = register;
    }

    void onEdit(Consumer<T> edit) {
        this.edit = edit;
    }

    void onNew(Runnable begin) {
        this.begin = begin;
    }

    void listenToClicks() {
        register.grid().getElement()
                .addEventListener("click", click -> cursor = click.getEventData().get(ROW).asInt())
                .addEventData(ROW)
                .setFilter(ROW + " >= 0");
        register.grid().addItemClickListener(click -> register.point(click.getItem(), true));
        register.grid().addItemDoubleClickListener(click -> register.open(click.getItem()));
    }

    Registration listen(UI tab) {
        return tab.getElement()
                .addEventListener("keydown", key -> press(
                        key.getEventData().get("event.code").asString(),
                        key.getEventData().get("event.shiftKey").asBoolean(),
                        key.getEventData().get(ROW).asInt()))
                .addEventData("event.code")
                .addEventData("event.shiftKey")
                .addEventData(ROW)
                .setFilter(FILTER);
    }

    private void press(String code, boolean shift, int row) {
        switch (code) {
            case "KeyJ" -> move(cursor + 1);
            case "KeyK" -> move(cursor - 1);
            case "KeyE" -> register.current().ifPresent(it -> Optional.ofNullable(edit).ifPresent(act -> act.accept(it)));
            case "KeyN" -> Optional.ofNullable(begin).ifPresent(Runnable::run);
            case "Enter" -> (row >= 0 ? register.rows().at(row) : register.current()).ifPresent(register::open);
            default -> slash(shift);
        }
    }

    private void move(int to) {
        int index = Math.max(0, Math.min(to, register.rows().total() - 1));
        register.rows().at(index).ifPresent(row -> {
            cursor = index;
            register.point(row, false);
            register.grid().scrollToIndex(index);
        });
    }

    private void slash(boolean shift) {
        if (shift) {
            help();
        } else {
            register.filterBar().ifPresent(FilterBar::focus);
        }
    }

    private void help() {
        HelpSheet sheet = new HelpSheet().key("j k", "keys.rows").key("Enter", "keys.open");
        if (edit != null) {
            sheet.key("e", "keys.edit");
        }
        if (begin != null) {
            sheet.key("n", "keys.new");
        }
        sheet.key("/", "keys.search").key("Ctrl K", "keys.palette").key("?", "keys.help").open();
    }
}
