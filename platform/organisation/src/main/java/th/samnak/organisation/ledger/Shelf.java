package th.samnak.organisation.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import th.samnak.api.organisation.Dated;
import th.samnak.organisation.domain.Entry;

/** The facts of one kind: those known now with an index, and those superseded. */
final class Shelf<T> {

    private final Kind<T> kind;
    private final Map<String, Entry<T>> current;
    private final Map<String, List<Entry<T>>> index;
    private final List<Entry<T>> past;
    private @Nullable List<Dated<T>> inOrder;

    Shelf(Kind<T> kind) {
        this.kind = kind;
        this.current = new HashMap<>();
        this.index = new HashMap<>();
        this.past = new ArrayList<>();
    }

    private Shelf(Shelf<T> other) {
        this.kind = other.kind;
        this.current = new HashMap<>(other.current);
        this.index = new HashMap<>(other.index);
        this.past = new ArrayList<>(other.past);
        this.inOrder = other.inOrder;
    }

    Shelf<T> copy() {
        return new Shelf<>(this);
    }

    Kind<T> kind() {
        return kind;
    }

    void add(Entry<T> entry) {
        if (entry.fact().supersededAt().isPresent()) {
            past.add(entry);
            return;
        }
        current.put(entry.fact().id(), entry);
        kind.keys(entry).forEach(key -> index.merge(key, List.of(entry), Shelf::joined));
        inOrder = null;
    }

    /** The row known now of the same fact is superseded by what is told. */
    void supersede(Entry<T> superseded) {
        remove(superseded.fact().id());
        past.add(superseded);
    }

    /** These superseded rows were written or superseded in a change that was taken back. */
    void undo(Collection<Entry<T>> undone) {
        Set<String> keys = undone.stream().map(Entry::key).collect(Collectors.toSet());
        past.replaceAll(entry -> keys.contains(entry.key()) ? entry.asUndone() : entry);
    }

    private void remove(String fact) {
        Entry<T> known = current.remove(fact);
        if (known != null) {
            kind.keys(known).forEach(key -> index.computeIfPresent(key, (same, entries) -> without(entries, known)));
        }
        inOrder = null;
    }

    Optional<Entry<T>> fact(String id) {
        return Optional.ofNullable(current.get(id));
    }

    List<Entry<T>> find(String key) {
        return index.getOrDefault(key, List.of());
    }

    Collection<Entry<T>> current() {
        return Collections.unmodifiableCollection(current.values());
    }

    List<Entry<T>> past() {
        return Collections.unmodifiableList(past);
    }

    /** What is known now, in the order of the kind. */
    synchronized List<Dated<T>> facts() {
        List<Dated<T>> known = inOrder;
        if (known == null) {
            known = current.values().stream().map(Entry::fact).sorted(kind.order()).toList();
            inOrder = known;
        }
        return known;
    }

    List<Dated<T>> factsAsKnown(Instant moment) {
        return all().filter(fact -> fact.knownAt(moment)).sorted(kind.order()).toList();
    }

    Stream<Dated<T>> all() {
        return Stream.concat(current.values().stream(), past.stream()).map(Entry::fact);
    }

    private static <E> List<E> joined(List<E> some, List<E> more) {
        List<E> both = new ArrayList<>(some.size() + more.size());
        both.addAll(some);
        both.addAll(more);
        return both;
    }

    private static <T> @Nullable List<Entry<T>> without(List<Entry<T>> entries, Entry<T> gone) {
        List<Entry<T>> left = entries.stream().filter(entry -> !entry.key().equals(gone.key())).toList();
        return left.isEmpty() ? null : left;
    }
}
