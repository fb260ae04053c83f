package th.samnak.ui.register;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import th.samnak.api.records.RecordId;
import th.samnak.ui.page.Starring;
import th.samnak.ui.talk.ActDialog;

/**
 * Something that can be done with many rows at once. It is done row by row, each by itself with its own permission; what is
 * refused is told by row and keeps nothing else from being done.
 *
 * @param <T> a row
 */
public final class BulkAct<T> {

    private final String key;
    private final Consumer<T> act;
    private @Nullable Function<ActDialog, Consumer<T>> asked;
    private @Nullable Consumer<T> inverse;
    private @Nullable String consequence;

    private BulkAct(String key, Consumer<T> act) {
        this.key = key;
        this.act = act;
    }

    /** @param key message key of the office's verb; act calls a service that checks who may */
    public static <T> BulkAct<T> of(String key, Consumer<T> act) {
        return new BulkAct<>(key, act);
    }

    /** An act that first has to be told something. @param fields puts fields into the dialog and answers with the act */
    public static <T> BulkAct<T> asking(String key, Function<ActDialog, Consumer<T>> fields) {
        BulkAct<T> act = new BulkAct<>(key, row -> {});
        act.asked = fields;
        return act;
    }

    /** A star for each, so that it stands in the person's menu; those that had one keep it when this is taken back. */
    public static <T> BulkAct<T> star(Function<T, RecordId> record) {
        Set<RecordId> starred = new HashSet<>();
        return BulkAct.<T>of("register.star", row -> {
            if (Starring.here().filter(desk -> desk.keep(record.apply(row), true)).isPresent()) {
                starred.add(record.apply(row));
            }
        }).undo(row -> {
            if (starred.remove(record.apply(row))) {
                Starring.here().ifPresent(desk -> desk.keep(record.apply(row), false));
            }
        });
    }

    /** It is taken back by this, row by row, for ten seconds. */
    public BulkAct<T> undo(Consumer<T> inverse) {
        this.inverse = inverse;
        return this;
    }

    /** It cannot be taken back, so it is asked before. @param consequenceKey says what happens, {0} is the number of rows */
    public BulkAct<T> confirm(String consequenceKey) {
        this.consequence = consequenceKey;
        return this;
    }

    String key() {
        return key;
    }

    Consumer<T> act() {
        return act;
    }

    Optional<Function<ActDialog, Consumer<T>>> asked() {
        return Optional.ofNullable(asked);
    }

    Optional<Consumer<T>> inverse() {
        return Optional.ofNullable(inverse);
    }

    Optional<String> consequence() {
        return Optional.ofNullable(consequence);
    }
}
