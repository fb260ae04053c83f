package th.samnak.api.organisation.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import th.samnak.api.organisation.Dated;

/** Ways to look facts up. */
final class Index {

    private Index() {}

    static <T> Stream<Dated<T>> on(List<Dated<T>> facts, LocalDate day) {
        return facts.stream().filter(fact -> fact.on(day));
    }

    /** By what several have in common, each in the given order. */
    static <K, V> Map<K, List<V>> by(Collection<V> values, Function<? super V, K> key) {
        Map<K, List<V>> groups = new HashMap<>();
        values.forEach(value -> groups.computeIfAbsent(key.apply(value), none -> new ArrayList<>(4)).add(value));
        groups.replaceAll((none, group) -> List.copyOf(group));
        return groups;
    }

    /** By what is each one's own, in the given order. */
    static <K, V> Map<K, V> unique(Collection<V> values, Function<? super V, K> key) {
        Map<K, V> byKey = LinkedHashMap.newLinkedHashMap(values.size());
        values.forEach(value -> byKey.put(key.apply(value), value));
        return byKey;
    }
}
