package th.samnak.ui.form;

import com.vaadin.flow.component.HasValue;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** One part of a draft: its words now and before anything was typed, how they are put back, and how it becomes as before. */
record Kept(Supplier<String> text, String before, Consumer<String> restore, Runnable reset) {

    static <T> Kept field(HasValue<?, T> field, Function<T, String> write, Function<String, T> read) {
        T before = field.getValue();
        Supplier<String> words = () -> {
            T value = field.getValue();
            return value == null ? "" : write.apply(value);
        };
        return new Kept(
                words,
                words.get(),
                text -> {
                    if (text.isEmpty()) {
                        field.clear();
                    } else {
                        field.setValue(read.apply(text));
                    }
                },
                () -> {
                    if (before == null) {
                        field.clear();
                    } else {
                        field.setValue(before);
                    }
                });
    }

    boolean untouched() {
        return text.get().equals(before);
    }

    /** What is no field of its own. */
    static Kept part(Supplier<String> write, Consumer<String> read) {
        String before = write.get();
        return new Kept(write, before, read, () -> read.accept(before));
    }
}
