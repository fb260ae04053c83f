package th.samnak.ui.register;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import th.samnak.ui.page.Press;
import th.samnak.ui.words.Words;

/** Order and width of columns for whom dragging is no way. */
final class ColumnDialog<T> {

    private static final int STEP_PX = 32;

    private final ColumnChoice<T> choice;
    private final OrderedList list = new OrderedList();

    ColumnDialog(ColumnChoice<T> choice) {
        this.choice = choice;
        list.addClassName("sk-columns");
        fill();
    }

    void open() {
        Dialog dialog = new Dialog();
        dialog.addClassName("sk-dialog");
        dialog.setHeaderTitle(Words.now("register.columns.arrange"));
        dialog.add(list);
        dialog.getFooter().add(
                Press.on(new Button(Words.now("register.columns.reset")), () -> {
                    choice.apply("", "");
                    choice.want(choice.ordered().getFirst().key(), choice.wants(choice.ordered().getFirst().key()));
                    fill();
                }),
                Press.on(new Button(Words.now("common.close")), dialog::close));
        dialog.open();
    }

    private void fill() {
        list.removeAll();
        choice.ordered().forEach(column -> list.add(item(column)));
    }

    private ListItem item(Column<T> column) {
        Checkbox shown = new Checkbox(column.heading(), choice.wants(column.key()));
        shown.addValueChangeListener(change -> choice.want(column.key(), change.getValue()));
        return new ListItem(
                shown,
                button(column, VaadinIcon.ARROW_UP, "register.columns.earlier", () -> move(column, -1)),
                button(column, VaadinIcon.ARROW_DOWN, "register.columns.later", () -> move(column, 1)),
                button(column, VaadinIcon.MINUS, "register.columns.narrower", () -> choice.widen(column.key(), -STEP_PX)),
                button(column, VaadinIcon.PLUS, "register.columns.wider", () -> choice.widen(column.key(), STEP_PX)));
    }

    private void move(Column<T> column, int by) {
        choice.move(column.key(), by);
        fill();
        int at = choice.ordered().indexOf(column);
        ((Button) list.getComponentAt(at).getElement().getChild(by < 0 ? 1 : 2).getComponent().orElseThrow()).focus();
    }

    private static <T> Button button(Column<T> column, VaadinIcon sign, String key, Runnable act) {
        Button button = Press.on(new Button(sign.create()), act);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
        String words = Words.now(key, column.heading());
        button.setAriaLabel(words);
        button.getElement().setAttribute("title", words);
        return button;
    }
}
