package th.samnak.organisation.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.Dated;
import th.samnak.organisation.domain.DatedRow;
import th.samnak.organisation.domain.Entry;

/** What is peculiar to one kind of fact. */
abstract class Kind<T> {

    private final Class<T> type;
    private final Class<? extends DatedRow<T>> row;

    Kind(Class<T> type, Class<? extends DatedRow<T>> row) {
        this.type = type;
        this.row = row;
    }

    final Class<T> type() {
        return type;
    }

    final Class<? extends DatedRow<T>> row() {
        return row;
    }

    abstract DatedRow<T> row(Entry<T> entry);

    /** Of one thing, no two facts hold on one day. */
    abstract String thing(T what, Citation source);

    /** What others call it when they rest on it. */
    Optional<String> id(T what) {
        return Optional.empty();
    }

    /** How a refusal names it. */
    abstract String label(T what);

    List<Ref> refs(T what) {
        return List.of();
    }

    /** Further words to find it by. */
    Stream<String> words(T what) {
        return Stream.empty();
    }

    /** Whether it may cite an instrument as a whole although its clauses are known. */
    boolean citesWhole() {
        return true;
    }

    /** What must hold besides what holds for every kind; refuses by throwing. */
    void check(Entry<T> entry, Ledger ledger) {}

    /** The same text for the same fact in every JVM. */
    String written(T what) {
        return what.toString();
    }

    /** In which order its facts are told. */
    Comparator<Dated<T>> order() {
        return Comparator.comparing((Dated<T> fact) -> fact.from())
                .thenComparing(Dated::recordedAt)
                .thenComparing(Dated::id);
    }

    final Stream<String> keys(Entry<T> entry) {
        T what = entry.what();
        return Stream.of(
                        Stream.of(thingKey(entry)),
                        id(what).stream().map(Kind::idKey),
                        refs(what).stream().map(Ref::key),
                        words(what))
                .flatMap(keys -> keys)
                .distinct();
    }

    final String thingKey(Entry<T> entry) {
        return "thing:" + thing(entry.what(), entry.fact().source());
    }

    static String idKey(String id) {
        return "id:" + id;
    }
}
