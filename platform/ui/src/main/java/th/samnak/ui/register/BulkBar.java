package th.samnak.ui.register;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Set;
import java.util.function.Consumer;
import th.samnak.ui.words.Words;

/** Appears while rows are selected: how many, and what can be done with all of them. */
final class BulkBar<T> extends Div {

    private final Grid<T> grid;
    private final Span selected = new Span();

    BulkBar(Grid<T> grid) {
        this.grid = grid;
        addClassName("sk-bulk");
        getElement().setAttribute("role", "status");
        add(selected);
        setVisible(false);
        grid.addSelectionListener(change -> tell());
        Words.say(this, it -> it.tell());
    }

    void act(String key, Consumer<Set<T>> act) {
        add(Words.text(new Button("", click -> act.accept(Set.copyOf(grid.getSelectedItems()))), key));
    }

    private void tell() {
        int count = grid.getSelectedItems().size();
        setVisible(count > 0);
        selected.setText(Words.now("register.selected", count));
    }
}
