package th.samnak.ui.register;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.binder.Binder;
import org.jspecify.annotations.Nullable;
import th.samnak.api.errors.OfficeException;
import th.samnak.ui.talk.Attempt;
import th.samnak.ui.talk.Notices;
import th.samnak.ui.words.Words;

/** The one cell that is being changed. Escape leaves it as it was. */
final class CellEditing<T> {

    private static final String LEAVE = "event.key === 'Escape'";

    private final Grid<Line<T>> grid;
    private final Runnable saved;
    private CellEdit.@Nullable Session session;
    private String key = "";

    /** @param saved fetches the rows anew */
    CellEditing(Grid<Line<T>> grid, Runnable saved) {
        this.grid = grid;
        this.saved = saved;
        grid.getEditor().setBinder(new Binder<>());
    }

    void offer(Column<T> column) {
        grid.getColumnByKey(column.key()).setEditorComponent(line -> part(line, column));
    }

    boolean begin(Line<T> line, Column<T> column) {
        CellEdit<T> how = column.edit();
        T row = line.row().filter(it -> how != null && how.possible(it)).orElse(null);
        if (row == null || how == null) {
            return false;
        }
        close();
        new Attempt().run(() -> open(line, column, how.begin(row)));
        return true;
    }

    private void open(Line<T> line, Column<T> column, CellEdit.Session begun) {
        session = begun;
        key = column.key();
        Component field = begun.field();
        field.getElement().setAttribute("aria-label", column.heading()).getClassList().add("sk-cell-field");
        begun.onChange(() -> save(begun, column));
        field.getElement().addEventListener("keydown", pressed -> close()).setFilter(LEAVE);
        grid.getEditor().editItem(line);
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    private Component part(Line<T> line, Column<T> column) {
        return session != null && column.key().equals(key) ? session.field() : new Span(line.row().map(column::told).orElse(""));
    }

    private void save(CellEdit.Session begun, Column<T> column) {
        if (session != begun) {
            return;
        }
        try {
            begun.save();
        } catch (OfficeException refused) {
            begun.validation().setManualValidation(true);
            begun.validation().setErrorMessage(Words.now(refused.messageKey(), refused.arguments().toArray()));
            begun.validation().setInvalid(true);
            return;
        }
        close();
        saved.run();
        Attempt.done();
        Notices.undo(() -> {
            new Attempt().run(begun::restore);
            saved.run();
        }, "register.edit.saved", column.heading());
    }

    private void close() {
        session = null;
        if (grid.getEditor().isOpen()) {
            grid.getEditor().closeEditor();
        }
    }
}
