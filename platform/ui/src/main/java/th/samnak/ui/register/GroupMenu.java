package th.samnak.ui.register;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import th.samnak.ui.page.MenuButton;
import th.samnak.ui.words.Words;

/** By what the rows are grouped. */
final class GroupMenu extends Composite<MenuButton> implements HasStyle {

    private final FilterBar bar;
    private final List<String> chips = new ArrayList<>();
    private final Consumer<String> choose;
    private final Span words = new Span();
    private String chosen = "";

    GroupMenu(FilterBar bar, Consumer<String> choose) {
        this.bar = bar;
        this.choose = choose;
        getContent().small();
        Words.say(this, it -> it.say(chosen));
    }

    @Override
    protected MenuButton initContent() {
        return new MenuButton(this::fill, VaadinIcon.LIST_UL.create(), words);
    }

    void offer(List<String> names) {
        chips.addAll(names);
    }

    boolean knows(String chip) {
        return chips.contains(chip);
    }

    void say(String chip) {
        chosen = chip;
        words.setText(chip.isEmpty() ? Words.now("register.group") : Words.now("register.grouped", bar.label(chip)));
    }

    private void fill(ContextMenu menu) {
        item(menu, Words.now("register.group.none"), "");
        chips.forEach(chip -> item(menu, bar.label(chip), chip));
    }

    private void item(ContextMenu menu, String label, String chip) {
        MenuItem item = menu.addItem(label, click -> choose.accept(chip));
        item.setCheckable(true);
        item.setChecked(chip.equals(chosen));
    }
}
