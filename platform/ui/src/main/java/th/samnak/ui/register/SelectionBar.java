package th.samnak.ui.register;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import th.samnak.ui.page.Press;
import th.samnak.ui.words.Words;

/** What can be done with the rows that are picked; stands below the list while there are some. */
final class SelectionBar<T> extends Div {

    private final Selection<T> selection;
    private final Lines<T> lines;
    private final Span count = new Span();
    private final Div acts = new Div();
    private final Button all;
    private final List<BulkAct<T>> offered = new ArrayList<>();
    private final Consumer<BulkAct<T>> begin;

    SelectionBar(Lines<T> lines, Selection<T> selection, Consumer<BulkAct<T>> begin, Runnable copy) {
        this.lines = lines;
        this.selection = selection;
        this.begin = begin;
        addClassName("sk-selection");
        getElement().setAttribute("role", "region");
        Words.say(this, it -> it.getElement().setAttribute("aria-label", Words.now("register.selection")));
        count.getElement().setAttribute("role", "status");
        count.addClassName("sk-count");
        all = small(new Button(), selection::all);
        acts.addClassName("sk-selection-acts");
        Button rows = Words.text(small(new Button(), copy), "register.copy");
        Button none = Words.text(small(new Button(), selection::clear), "register.select.none");
        add(count, all, acts, rows, none);
        setVisible(false);
    }

    void offer(BulkAct<T> act) {
        offered.add(act);
        Button button = Words.text(Press.on(new Button(), () -> begin.accept(act)), act.key());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setId("bulk-" + act.key().replace('.', '-'));
        acts.add(button);
    }

    boolean offersAny() {
        return !offered.isEmpty();
    }

    void say() {
        int total = lines.total();
        setVisible(selection.size() > 0);
        count.setText(Words.now("register.selected", selection.size()));
        all.setVisible(selection.size() < Math.min(total, Selection.MOST));
        all.setText(Words.now(total > Selection.MOST ? "register.select.most" : "register.select.all", Math.min(total, Selection.MOST)));
    }

    private static Button small(Button button, Runnable act) {
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return Press.on(button, act);
    }
}
