package th.samnak.ui.form;

import com.vaadin.flow.component.HasValue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One field of a draft with the words for its value, and the value it had before anything was typed. */
final class Kept<T> {

    private final HasValue<?, T> field;
    private final Function<T, String> write;
    private final Function<String, T> read;
    private final @Nullable T before;

    Kept(HasValue<?, T> field, Function<T, String> write, Function<String, T> read) {
        this.field = field;
        this.write = write;
        this.read = read;
        this.before = field.getValue();
    }

    String text() {
        T value = field.getValue();
        return value == null ? "" : write.apply(value);
    }

    void restore(String text) {
        if (text.isEmpty()) {
            field.clear();
        } else {
            field.setValue(read.apply(text));
        }
    }

    void reset() {
        if (before == null) {
            field.clear();
        } else {
            field.setValue(before);
        }
    }
}
