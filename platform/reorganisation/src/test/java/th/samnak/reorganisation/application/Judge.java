package th.samnak.reorganisation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.numbering.Series;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.records.RecordEntry;
import th.samnak.api.records.Records.Custody;
import th.samnak.api.records.Records.Tally;

/** Knows what was there at the beginning, and what each day looked like. */
final class Judge {

    private static final int YEAR = 2569;
    private static final int SAMPLE = 3;
    private static final String TALLIES = "select l.unit, l.module, l.record_type, count(e.id), sum(e.open_matters), sum(e.amount)"
            + " from records_entries e join records_lots l on l.id = e.lot_id group by l.unit, l.module, l.record_type";
    private static final String CUSTODY = "select e.id, e.open_matters, e.amount, l.unit"
            + " from records_entries e join records_lots l on l.id = e.lot_id order by e.id";

    private final RandomOffice random;
    private final Office office;
    private final Map<LocalDate, String> days = new HashMap<>();
    private final Map<Series, Integer> issued = new HashMap<>();
    private Map<String, Tally> records = Map.of();
    private long posts;
    private long holders;

    Judge(RandomOffice random) {
        this.random = random;
        this.office = random.office;
    }

    void begin() {
        Chart chart = office.organisation.on(random.firstDay);
        records = held(chart);
        posts = chart.posts().size();
        holders = holders(chart);
        remember(random.firstDay.minusDays(1));
    }

    void everythingAddsUp(LocalDate day) {
        Chart chart = office.organisation.on(day);
        assertThat(held(chart)).as("records, open matters, amounts").isEqualTo(records);
        if (random.chance(10)) {
            assertThat(office.records.orphans(day, 1)).isEmpty();
        }
        assertThat(chart.posts()).as("posts").hasSize((int) posts);
        assertThat(chart.posts()).allMatch(post -> chart.unit(post.unit()).isPresent());
        assertThat(holders(chart)).as("head count").isEqualTo(holders);
        assertThat(chart.mandates()).allMatch(row -> chart.unit(row.what().unit()).isPresent());
        noCircle(chart);
        for (int i = 0; i < SAMPLE; i++) {
            custodyReplays(office.records.find(random.any(random.recordIds)).orElseThrow());
        }
        seriesGoOn(chart);
    }

    /** By kind, of the units that stand; straight from the tables, which is quicker than asking unit by unit. */
    private Map<String, Tally> held(Chart chart) {
        Map<String, Tally> held = new TreeMap<>();
        for (List<Object> row : rows(TALLIES)) {
            if (chart.unit(new UnitId((String) row.get(0))).isPresent()) {
                Tally tally = new Tally((String) row.get(1), (String) row.get(2), ((Number) row.get(3)).longValue(),
                        ((Number) row.get(4)).longValue(), (BigDecimal) row.get(5));
                held.merge(Possessions.kind(tally), tally, Judge::sum);
            }
        }
        return held;
    }

    private static Tally sum(Tally one, Tally other) {
        return new Tally(one.module(), one.type(), one.count() + other.count(), one.open() + other.open(),
                one.amount().add(other.amount()));
    }

    /** All that a reorganisation may change, quickly. */
    String mark() {
        return office.book.checksum() + rows(CUSTODY).hashCode();
    }

    private List<List<Object>> rows(String query) {
        List<List<Object>> rows = new ArrayList<>();
        try (Connection connection = office.rooms().databases().connect();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                List<Object> row = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    row.add(Objects.requireNonNullElse(found.getObject(i), ""));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long holders(Chart chart) {
        return chart.posts().stream().map(Post::id).map(chart::holderOf).flatMap(Optional::stream).distinct().count();
    }

    /** A unit in a circle would stand below no agency and be missing from the chart. */
    private void noCircle(Chart chart) {
        Set<UnitId> laidDown = office.book.rows(Unit.class).stream()
                .filter(row -> row.supersededAt().isEmpty() && row.on(chart.day()))
                .map(row -> row.what().id())
                .collect(Collectors.toSet());
        assertThat(new HashSet<>(chart.units().stream().map(Unit::id).toList())).isEqualTo(laidDown);
    }

    private static String picture(Chart chart) {
        return chart.units().toString() + chart.posts().stream().map(post -> post + "=" + chart.holderOf(post.id())).toList()
                + chart.mandates().stream().map(row -> row.what() + "@" + row.source()).sorted().toList()
                + chart.authorities().stream().map(row -> row.what().toString()).sorted().toList();
    }

    /** As the day looks once its reorganisation is over. */
    void remember(LocalDate day) {
        days.put(day, picture(office.organisation.on(day)));
    }

    /** Lets units issue a few numbers. */
    void work(LocalDate day) {
        List<Unit> units = office.organisation.on(day).units();
        for (int i = 0; i < 2; i++) {
            Series series = new Series(random.any(units).id(), "letters.dispatch", YEAR);
            int number = office.rooms().databases().transactions().together(() -> office.numbering.next(series));
            assertThat(number).isEqualTo(issued.merge(series, 1, Integer::sum));
        }
    }

    void oldDaysAreWhatTheyWere() {
        days.forEach((day, picture) -> {
            Chart chart = office.organisation.on(day);
            assertThat(picture(chart)).as("chart of %s", day).isEqualTo(picture);
            noCircle(chart);
        });
        noCircle(office.organisation.on(random.firstDay.plusYears(3)));
    }

    private void seriesGoOn(Chart chart) {
        Set<Series> frozen = office.series.frozen(YEAR).stream().map(it -> it.series()).collect(Collectors.toSet());
        if (!issued.isEmpty()) {
            Series one = random.any(List.copyOf(issued.keySet()));
            assertThat(office.numbering.last(one)).isEqualTo(issued.get(one));
        }
        assertThat(frozen).isEqualTo(issued.keySet().stream()
                .filter(series -> chart.unit(series.unit()).isEmpty())
                .collect(Collectors.toSet()));
        frozen.stream().findAny().ifPresent(series -> assertThatThrownBy(
                        () -> office.rooms().databases().transactions().together(() -> office.numbering.next(series)))
                .isInstanceOf(RuleViolation.class));
    }

    void custodyReplays() {
        issued.forEach((series, last) -> assertThat(office.numbering.last(series)).isEqualTo(last));
        random.recordIds.stream().limit(200).map(id -> office.records.find(id).orElseThrow()).forEach(this::custodyReplays);
    }

    private void custodyReplays(RecordEntry entry) {
        List<Custody> chain = office.records.custody(entry.id());
        assertThat(chain.getLast().unit()).isEqualTo(entry.custodian());
        assertThat(chain.getLast().until()).isEmpty();
        for (int i = 1; i < chain.size(); i++) {
            assertThat(chain.get(i - 1).until()).contains(chain.get(i).from());
        }
    }
}
