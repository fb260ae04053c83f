package th.samnak.testing;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import th.samnak.api.search.TextIndex;

/** Finds a text that contains every word of the query. Knows nothing of word breaks; guards scopes as the real one does. */
public final class MemoryTextIndex implements TextIndex {

    private final Map<String, Entry> entries = new ConcurrentSkipListMap<>();

    @Override
    public void put(Entry entry) {
        entries.put(key(entry.type(), entry.id()), entry);
    }

    @Override
    public void putAll(List<Entry> many) {
        many.forEach(this::put);
    }

    @Override
    public void remove(String type, String id) {
        entries.remove(key(type, id));
    }

    @Override
    public void clear(String type) {
        entries.values().removeIf(entry -> entry.type().equals(type));
    }

    @Override
    public boolean isEmptyFor(String type) {
        return entries.values().stream().noneMatch(entry -> entry.type().equals(type));
    }

    @Override
    public Hits find(Query query) {
        List<Entry> found = entries.values().stream()
                .filter(entry -> query.type().map(entry.type()::equals).orElse(true))
                .filter(entry -> visible(entry, query.scopes()) && within(entry, query.bounds()))
                .filter(entry -> matches(entry, query.words()))
                .toList();
        List<Hit> page = found.stream()
                .skip(query.offset())
                .limit(query.limit())
                .map(entry -> new Hit(entry.type(), entry.id(), entry.title(), entry.secret() ? "" : entry.text(), Optional.empty(), entry.date()))
                .toList();
        return new Hits(found.size(), page);
    }

    /** Everything put in, whoever may see it. */
    public List<Entry> all() {
        return List.copyOf(entries.values());
    }

    private static boolean visible(Entry entry, Set<String> scopes) {
        return !Collections.disjoint(entry.scopes(), scopes);
    }

    private static boolean within(Entry entry, Bounds bounds) {
        return (bounds.types().isEmpty() || bounds.types().contains(entry.type()))
                && (bounds.with().isEmpty() || visible(entry, bounds.with()))
                && bounds.first().map(day -> entry.date().filter(it -> !it.isBefore(day)).isPresent()).orElse(true)
                && bounds.last().map(day -> entry.date().filter(it -> !it.isAfter(day)).isPresent()).orElse(true);
    }

    private static boolean matches(Entry entry, String words) {
        String all = (entry.title() + "\n" + entry.identifiers() + "\n" + entry.text() + "\n" + entry.attachments()).toLowerCase(Locale.ROOT);
        return List.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+")).stream().allMatch(all::contains);
    }

    private static String key(String type, String id) {
        return type + "/" + id;
    }
}
