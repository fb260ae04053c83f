package th.samnak.shell.home;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import th.samnak.api.desk.HomeOrders.HomeOrder;
import th.samnak.ui.HomeCard;
import th.samnak.ui.page.Press;
import th.samnak.ui.talk.ActDialog;
import th.samnak.ui.words.Words;

/** Which cards stand on one's first page, and in which order. */
final class ArrangeDialog {

    private final List<HomeCard> cards;
    private final Set<String> hidden;
    private final OrderedList list = new OrderedList();

    private ArrangeDialog(List<HomeCard> cards, Set<String> hidden) {
        this.cards = new ArrayList<>(cards);
        this.hidden = new LinkedHashSet<>(hidden);
        list.addClassName("sk-arrange");
    }

    /** @param cards all that the person may see, as they stand now */
    static void open(List<HomeCard> cards, HomeOrder now, Consumer<HomeOrder> keep) {
        ArrangeDialog asked = new ArrangeDialog(cards, now.hidden());
        asked.show();
        ActDialog dialog = ActDialog.of("frame.home.arrange").explained("frame.home.arrange.told");
        dialog.with(asked.list).addClassName("sk-wide");
        Button back = new Button(Words.now("frame.home.arrange.as-it-comes"));
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        dialog.below(Press.on(back, () -> {
            keep.accept(HomeOrder.AS_IT_COMES);
            dialog.close();
        }));
        dialog.ask("common.save", () -> keep.accept(asked.order()));
    }

    private HomeOrder order() {
        return new HomeOrder(cards.stream().map(HomeCard::titleKey).toList(), hidden);
    }

    private void show() {
        list.removeAll();
        for (int at = 0; at < cards.size(); at++) {
            list.add(line(at));
        }
    }

    private ListItem line(int at) {
        String key = cards.get(at).titleKey();
        String name = Words.now(key);
        Checkbox shown = new Checkbox(name, !hidden.contains(key));
        shown.addValueChangeListener(change -> {
            if (change.getValue()) {
                hidden.remove(key);
            } else {
                hidden.add(key);
            }
        });
        return new ListItem(shown, move(at, -1, VaadinIcon.ARROW_UP, "frame.home.arrange.up", name),
                move(at, 1, VaadinIcon.ARROW_DOWN, "frame.home.arrange.down", name));
    }

    private Button move(int at, int by, VaadinIcon icon, String wordsKey, String name) {
        Button button = new Button(icon.create());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(Words.now(wordsKey, name));
        int to = at + by;
        button.setEnabled(to >= 0 && to < cards.size());
        return Press.on(button, () -> {
            Collections.swap(cards, at, to);
            show();
            again(to, by);
        });
    }

    /** The button that was pressed keeps the focus, where its card now is. */
    private void again(int at, int by) {
        list.getComponentAt(at).getChildren()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .skip(by < 0 ? 0 : 1)
                .findFirst()
                .ifPresent(Button::focus);
    }
}
