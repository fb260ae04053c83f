package th.samnak.records.lists.application;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.persistence.Database;
import th.samnak.api.records.RecordId;
import th.samnak.api.records.RecordLists;
import th.samnak.api.records.RecordQuery;
import th.samnak.api.records.RecordRow;
import th.samnak.api.records.RecordRow.Due;
import th.samnak.api.time.WorkingDays;

/** One statement for each question, put together by {@link Question} for what the caller sees with. */
@Component
public final class JpaRecordLists implements RecordLists {

    private static final int MOST = 1_000;
    private static final int LINKS = 200;
    private static final String LINKED = "select k.record_id, k.kind, k.other_id from records_links k where k.record_id = ?"
            + " or k.other_id = ? order by k.kind, k.record_id, k.other_id fetch first " + LINKS + " rows only";

    private final Database database;
    private final JpaEyes eyes;
    private final Organisation organisation;
    private final WorkingDays working;

    @Activate
    public JpaRecordLists(
            @Reference(target = "(unit=records)") Database database,
            @Reference JpaEyes eyes,
            @Reference Organisation organisation,
            @Reference WorkingDays working) {
        this.database = database;
        this.eyes = eyes;
        this.organisation = organisation;
        this.working = working;
    }

    @Override
    public Page page(RecordQuery query, Optional<String> after, int limit) {
        int rows = Math.clamp(limit, 1, MOST);
        Optional<Cursor> cursor = after.map(written -> Cursor.parse(query.order(), written));
        return ask(query, seen -> {
            List<Object[]> found = database.read(question(query, seen).page(cursor, 0, rows + 1)::rows);
            List<Object[]> shown = found.size() > rows ? found.subList(0, rows) : found;
            return new Page(
                    read(shown, seen),
                    found.size() > rows ? Optional.of(Cursor.after(query.order(), shown.getLast()).toString()) : Optional.empty());
        }).orElse(new Page(List.of(), Optional.empty()));
    }

    @Override
    public List<RecordRow> rows(RecordQuery query, int offset, int limit) {
        return ask(query, seen -> read(
                        database.read(question(query, seen).page(Optional.empty(), offset, Math.clamp(limit, 1, MOST))::rows), seen))
                .orElse(List.of());
    }

    @Override
    public long count(RecordQuery query) {
        return ask(query, seen -> database.read(question(query, seen).count()::number)).orElse(0L);
    }

    @Override
    public Map<String, Long> counts(RecordQuery query, By by) {
        String column = switch (by) {
            case KIND -> "l.module || ':' || l.record_type";
            case UNIT -> "l.unit";
            case HOLDER -> "e.holder";
        };
        Map<String, Long> counts = new HashMap<>();
        ask(query, seen -> database.read(question(query, seen).counts(column)::rows)).orElse(List.of()).stream()
                .filter(row -> row[0] != null)
                .forEach(row -> counts.put((String) row[0], ((Number) row[1]).longValue()));
        return counts;
    }

    @Override
    public Load load(RecordQuery.Whose whose) {
        RecordQuery query = RecordQuery.open(whose);
        Map<String, Map<Due, Long>> counts = new HashMap<>();
        ask(query, seen -> seen.other().isPresent() ? List.<Object[]>of() : database.read(question(query, seen).load()::rows))
                .orElse(List.of())
                .forEach(row -> counts.computeIfAbsent(row[0] + ":" + row[1], kind -> new EnumMap<>(Due.class))
                        .put(Due.values()[((Number) row[2]).intValue()], ((Number) row[3]).longValue()));
        return new Load(counts);
    }

    @Override
    public List<Kind> kinds() {
        return eyes.open(RecordQuery.Whose.ALL).stream()
                .flatMap(seen -> seen.views().stream())
                .flatMap(view -> view.types().stream())
                .map(type -> new Kind(type.kind(), type.module() + ".record." + type.type()))
                .toList();
    }

    @Override
    public Optional<RecordRow> find(RecordId id) {
        return these(Set.of(id)).values().stream().findFirst();
    }

    @Override
    public List<Linked> links(RecordId id) {
        List<Object[]> links = database.read(new Piece().add(LINKED, id.toString(), id.toString())::rows);
        Set<RecordId> others = new LinkedHashSet<>();
        links.forEach(link -> others.add(other(id, link)));
        Map<RecordId, RecordRow> known = find(id).isEmpty() ? Map.of() : these(others);
        List<Linked> shown = new ArrayList<>();
        for (Object[] link : links) {
            Optional.ofNullable(known.get(other(id, link)))
                    .ifPresent(row -> shown.add(new Linked((String) link[1], link[0].equals(id.toString()), row)));
        }
        return List.copyOf(shown);
    }

    private static RecordId other(RecordId id, Object[] link) {
        return RecordId.parse((String) (link[0].equals(id.toString()) ? link[2] : link[0]));
    }

    private Map<RecordId, RecordRow> these(Set<RecordId> ids) {
        RecordQuery query = RecordQuery.all(RecordQuery.Whose.ALL);
        List<String> asked = ids.stream().map(RecordId::toString).toList();
        return asked.isEmpty()
                ? Map.of()
                : ask(query, seen -> read(database.read(question(query, seen).these(asked)::rows), seen))
                        .orElse(List.of())
                        .stream()
                        .collect(Collectors.toMap(RecordRow::id, Function.identity()));
    }

    private Question question(RecordQuery query, Eyes seen) {
        return new Question(query, seen, Words.of(query.words(), organisation));
    }

    private List<RecordRow> read(List<Object[]> found, Eyes seen) {
        RowReader reader = new RowReader(seen, working.of(seen.caller().unit()));
        return found.stream().map(reader::row).toList();
    }

    /** Empty when nobody is signed in or the query can bring nothing. */
    private <T> Optional<T> ask(RecordQuery query, Function<Eyes, T> question) {
        return eyes.open(query.whose())
                .map(seen -> seen.of(query.kinds()))
                .filter(seen -> !seen.blind())
                .filter(seen -> seen.other().isEmpty() || query.whose() != RecordQuery.Whose.MINE)
                .map(question);
    }
}
