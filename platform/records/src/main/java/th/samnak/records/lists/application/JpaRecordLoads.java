package th.samnak.records.lists.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Access;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.api.records.RecordLoads;
import th.samnak.api.records.RecordQuery;
import th.samnak.api.records.RecordQuery.Whose;
import th.samnak.api.records.RecordRow.Due;
import th.samnak.api.time.WorkingDays;

/** Figures by the same conditions as the lists. */
@Component
public final class JpaRecordLoads implements RecordLoads {

    private final Database database;
    private final JpaEyes eyes;
    private final Access access;
    private final WorkingDays working;

    @Activate
    public JpaRecordLoads(
            @Reference(target = "(unit=records)") Database database,
            @Reference JpaEyes eyes,
            @Reference Access access,
            @Reference WorkingDays working) {
        this.database = database;
        this.eyes = eyes;
        this.access = access;
        this.working = working;
    }

    @Override
    public Map<Optional<PersonId>, Pressing> byHolder() {
        return by("e.holder", key -> Optional.ofNullable((String) key).map(PersonId::new));
    }

    @Override
    public Map<UnitId, Pressing> byUnit() {
        return by("l.unit", key -> new UnitId((String) key));
    }

    private <K> Map<K, Pressing> by(String column, Function<Object, K> key) {
        Map<K, Map<Due, Long>> counts = new LinkedHashMap<>();
        ask(RecordQuery.open(Whose.UNIT), (question, seen) -> question.loadBy(column)).forEach(row -> counts
                .computeIfAbsent(key.apply(row[0]), any -> new EnumMap<>(Due.class))
                .merge(Due.values()[number(row[1])], ((Number) row[2]).longValue(), Long::sum));
        Map<K, Pressing> told = new HashMap<>();
        counts.forEach((who, many) -> told.put(who, new Pressing(many)));
        return told;
    }

    @Override
    public List<Flow> flow(LocalDate from) {
        Map<LocalDate, long[]> days = new TreeMap<>();
        ask(RecordQuery.all(Whose.UNIT), (question, seen) -> question.flow("e.begun", from, seen.today())).forEach(row -> count(days, row, 0));
        ask(RecordQuery.all(Whose.UNIT), (question, seen) -> question.flow("e.ended_on", from, seen.today())).forEach(row -> count(days, row, 1));
        return days.entrySet().stream().map(day -> new Flow(day.getKey(), day.getValue()[0], day.getValue()[1])).toList();
    }

    private static void count(Map<LocalDate, long[]> days, Object[] row, int which) {
        days.computeIfAbsent(RowReader.day(row[0]), none -> new long[2])[which] += ((Number) row[1]).longValue();
    }

    @Override
    public List<Took> finished(LocalDate from) {
        Map<String, List<Object[]>> byKind = new TreeMap<>();
        ask(RecordQuery.all(Whose.UNIT), (question, seen) -> question.finished(from, seen.today()))
                .forEach(row -> byKind.computeIfAbsent(row[0] + ".record." + row[1], none -> new ArrayList<>()).add(row));
        WorkingDays calendar = working.of(access.caller().unit());
        return byKind.entrySet().stream()
                .map(kind -> took(kind.getKey(), kind.getValue(), calendar))
                .sorted(Comparator.comparingInt(Took::median).reversed())
                .toList();
    }

    private static Took took(String nameKey, List<Object[]> rows, WorkingDays calendar) {
        List<Object[]> limited = rows.stream().filter(row -> row[4] != null).toList();
        return new Took(nameKey, weight(rows), median(rows, 3, calendar),
                limited.isEmpty() ? Optional.empty() : Optional.of(median(limited, 4, calendar)));
    }

    private static int weight(List<Object[]> rows) {
        return rows.stream().mapToInt(row -> number(row[5])).sum();
    }

    /** @param until the column that tells the last day; each row stands for as many as its last column says */
    private static int median(List<Object[]> rows, int until, WorkingDays calendar) {
        TreeMap<Integer, Integer> byDays = new TreeMap<>();
        rows.forEach(row -> byDays.merge(
                calendar.between(RowReader.day(row[2]), RowReader.day(row[until])), number(row[5]), Integer::sum));
        int half = (weight(rows) + 1) / 2;
        for (Map.Entry<Integer, Integer> each : byDays.entrySet()) {
            half -= each.getValue();
            if (half <= 0) {
                return each.getKey();
            }
        }
        return 0;
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }

    private interface Asking {
        Piece of(Question question, Eyes seen);
    }

    private List<Object[]> ask(RecordQuery query, Asking asking) {
        access.require(SEE);
        return eyes.open(Whose.UNIT)
                .filter(seen -> !seen.blind() && seen.other().isEmpty())
                .map(seen -> database.read(asking.of(new Question(query, seen, Words.NONE), seen)::rows))
                .orElse(List.of());
    }
}
