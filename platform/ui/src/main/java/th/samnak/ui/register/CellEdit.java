package th.samnak.ui.register;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How what stands in a cell is changed in its place. The service that saves checks it; what it refuses is told at the cell.
 *
 * @param <T> a row
 */
public final class CellEdit<T> {

    private final Function<T, Session> begin;
    private Predicate<T> possible = row -> true;

    /** One change that is being made: a field, the row as it was when it began, and what is done with the value. */
    interface Session {

        Component field();

        HasValidation validation();

        void onChange(Runnable changed);

        /** Saves what the field says. */
        void save();

        /** Puts back what was there, on the row as it stands then. */
        void restore();
    }

    private CellEdit(Function<T, Session> begin) {
        this.begin = begin;
    }

    /**
     * @param seen the row as the person sees it when they begin, with the version that the service compares
     * @param value what the field shows, and what undoing puts back
     * @param save calls a service
     */
    public static <T, A, V, C extends Component & HasValue<?, V> & HasValidation> CellEdit<T> of(
            Function<T, A> seen, Supplier<C> field, Function<A, @Nullable V> value, BiConsumer<A, V> save) {
        return of(seen, field, value, save, Optional.empty());
    }

    /** As above, for what is taken back by another act. @param takeBack is given the row as it was seen before */
    public static <T, A, V, C extends Component & HasValue<?, V> & HasValidation> CellEdit<T> of(
            Function<T, A> seen, Supplier<C> field, Function<A, @Nullable V> value, BiConsumer<A, V> save, Consumer<A> takeBack) {
        return of(seen, field, value, save, Optional.of(takeBack));
    }

    private static <T, A, V, C extends Component & HasValue<?, V> & HasValidation> CellEdit<T> of(
            Function<T, A> seen, Supplier<C> field, Function<A, @Nullable V> value, BiConsumer<A, V> save,
            Optional<Consumer<A>> takeBack) {
        return new CellEdit<>(row -> new Open<>(row, seen, field.get(), value, save, takeBack));
    }

    /** Only for such rows. */
    public CellEdit<T> when(Predicate<T> rows) {
        possible = rows;
        return this;
    }

    boolean possible(T row) {
        return possible.test(row);
    }

    Session begin(T row) {
        return begin.apply(row);
    }

    private static final class Open<T, A, V, C extends Component & HasValue<?, V> & HasValidation> implements Session {

        private final T row;
        private final Function<T, A> seen;
        private final C field;
        private final BiConsumer<A, V> save;
        private final Optional<Consumer<A>> takeBack;
        private final A before;
        private final @Nullable V old;

        Open(
                T row, Function<T, A> seen, C field, Function<A, @Nullable V> value, BiConsumer<A, V> save,
                Optional<Consumer<A>> takeBack) {
            this.takeBack = takeBack;
            this.row = row;
            this.seen = seen;
            this.field = field;
            this.save = save;
            this.before = seen.apply(row);
            this.old = value.apply(before);
            Optional.ofNullable(old).ifPresent(field::setValue);
        }

        @Override
        public Component field() {
            return field;
        }

        @Override
        public HasValidation validation() {
            return field;
        }

        @Override
        public void onChange(Runnable changed) {
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    changed.run();
                }
            });
        }

        @Override
        public void save() {
            save.accept(before, field.getValue());
        }

        @Override
        public void restore() {
            if (takeBack.isPresent()) {
                takeBack.get().accept(before);
            } else if (old != null) {
                save.accept(seen.apply(row), old);
            }
        }
    }
}
