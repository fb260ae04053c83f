package th.samnak.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import th.samnak.api.organisation.Absence;
import th.samnak.api.organisation.Authority;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.Clause;
import th.samnak.api.organisation.Dated;
import th.samnak.api.organisation.Instrument;
import th.samnak.api.organisation.InstrumentId;
import th.samnak.api.organisation.LegalRule;
import th.samnak.api.organisation.Mandate;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.Succeeded;
import th.samnak.api.organisation.Tenure;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.organisation.chart.DayChart;
import th.samnak.api.organisation.chart.Facts;
import th.samnak.thai.ThaiOrder;

/** Dated facts without a database and without the checks of the real book: a test says what it wants to be so. */
public final class MemoryFacts {

    /** What everything cites that is not told otherwise. */
    public static final Instrument EXAMPLE = new Instrument(
            new InstrumentId("example"), new UnitId("oags"), Instrument.Kind.ANNOUNCEMENT, "ประกาศตัวอย่าง", "Example announcement",
            Optional.empty(), Optional.of(LocalDate.of(2000, 1, 1)), Optional.empty(), true, Optional.empty(),
            List.of(new Clause("ก", Clause.Kind.DUTY, "หน้าที่ตัวอย่าง", "Example duty", Optional.empty(), false)));

    private static final LocalDate ALWAYS = LocalDate.of(2000, 1, 1);
    private static final Citation SOURCE = Citation.of("example", "ก");
    private static final Comparator<Dated<Person>> DICTIONARY = Comparator
            .comparing((Dated<Person> fact) -> fact.what().givenName(), ThaiOrder.words())
            .thenComparing(fact -> fact.what().surname(), ThaiOrder.words())
            .thenComparing(fact -> fact.what().id().value());

    private final List<Dated<?>> rows = new ArrayList<>();
    private final List<Instrument> instruments = new ArrayList<>();
    private final Map<LocalDate, DayChart> charts = new ConcurrentHashMap<>();

    MemoryFacts() {}

    /** Holds since 2000 without end. @return the fact's id */
    public String begin(Object fact) {
        return begin(fact, ALWAYS, Optional.empty(), SOURCE);
    }

    public synchronized String begin(Object fact, LocalDate from, Optional<LocalDate> until, Citation source) {
        String id = UUID.randomUUID().toString();
        rows.add(new Dated<>(id, fact, from, until, source, Optional.empty(), Instant.EPOCH, Optional.empty()));
        charts.clear();
        return id;
    }

    public synchronized void end(String fact, LocalDate until) {
        change(row -> row.id().equals(fact) ? ended(row, until) : row);
    }

    /** Ends what holds of that kind. */
    public synchronized <T> void endAll(Class<T> kind, Predicate<T> which, LocalDate until) {
        change(row -> row.on(until) && of(row, kind, which) ? ended(row, until) : row);
    }

    /** As if it had never been. */
    public synchronized <T> void forget(Class<T> kind, Predicate<T> which) {
        rows.removeIf(row -> of(row, kind, which));
        charts.clear();
    }

    public synchronized void keep(Instrument instrument) {
        instruments.removeIf(known -> known.id().equals(instrument.id()));
        instruments.add(instrument);
        charts.clear();
    }

    public DayChart chart(LocalDate day) {
        DayChart known = charts.get(day);
        if (known == null) {
            known = DayChart.of(facts(), day);
            charts.put(day, known);
        }
        return known;
    }

    public synchronized Facts facts() {
        List<Dated<Person>> people = new ArrayList<>(all(Person.class));
        people.sort(DICTIONARY);
        return new Facts(
                all(Unit.class), people, all(Post.class), all(Tenure.class), all(Mandate.class), all(Authority.class),
                all(Absence.class), all(Succeeded.class), all(LegalRule.class), instruments);
    }

    private void change(UnaryOperator<Dated<?>> how) {
        rows.replaceAll(how);
        charts.clear();
    }

    private static <T> boolean of(Dated<?> row, Class<T> kind, Predicate<T> which) {
        return kind.isInstance(row.what()) && which.test(kind.cast(row.what()));
    }

    private static <T> Dated<T> ended(Dated<T> row, LocalDate until) {
        return new Dated<>(row.id(), row.what(), row.from(), Optional.of(until), row.source(), Optional.of(SOURCE),
                row.recordedAt(), row.supersededAt());
    }

    @SuppressWarnings("unchecked")
    private <T> List<Dated<T>> all(Class<T> kind) {
        return rows.stream().filter(row -> kind.isInstance(row.what())).map(row -> (Dated<T>) row).toList();
    }
}
