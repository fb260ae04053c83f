package th.samnak.ui.register;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is known of the current row, beside the list where there is room for it. */
final class Preview<T> extends Aside {

    private static final int WIDE_PX = 1200;

    private @Nullable Function<T, Component> part;
    private boolean room = true;

    Preview() {
        addClassName("sk-register-preview");
        setVisible(false);
    }

    void of(Function<T, Component> part) {
        this.part = part;
    }

    /** @param px width of the window; what is shown goes when there is no room for it any more */
    void fit(int px) {
        room = px >= WIDE_PX;
        setVisible(isVisible() && room);
    }

    /** @return whether it is shown; there may be no room for it, or nothing to be said of rows */
    boolean show(T row) {
        if (part == null || !room) {
            return false;
        }
        removeAll();
        add(part.apply(row));
        setVisible(true);
        return true;
    }
}
