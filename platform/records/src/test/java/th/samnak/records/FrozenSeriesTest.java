package th.samnak.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.numbering.IssuedNumbers;
import th.samnak.api.numbering.Numbering;
import th.samnak.api.numbering.Series;
import th.samnak.api.numbering.SeriesContinuity;
import th.samnak.api.numbering.SeriesContinuity.Certificate;
import th.samnak.api.numbering.SeriesContinuity.Frozen;
import th.samnak.api.numbering.SeriesContinuity.Line;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.records.application.JpaNumbering;
import th.samnak.records.application.JpaSeriesContinuity;
import th.samnak.testing.Cast;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.TestAccess;
import th.samnak.testing.TestClock;
import th.samnak.testing.TestDatabase;

@EachDatabase
class FrozenSeriesTest {

    private static final int CLERKS = 50;
    private static final LocalDate EVE = Split.CUT.minusDays(1);

    private final TestDatabase test;
    private final Database records;
    private final TestClock clock = TestClock.at("2026-09-30T09:30");
    private final Organisation organisation = Split.announced(clock);
    private final Numbering numbering;
    private final SeriesContinuity continuity;
    private final Map<Series, Queue<IssuedNumbers.Issued>> book = new ConcurrentHashMap<>();

    FrozenSeriesTest(TestDatabase test) {
        this.test = test;
        this.records = test.open(new RecordsTables());
        this.numbering =
                new JpaNumbering(records, test.transactions(), new TestAccess(Cast.WILAI), organisation, clock);
        this.continuity = new JpaSeriesContinuity(records, numbering, organisation, clock, List.of(new Book()));
    }

    @BeforeEach
    void empty() {
        test.empty();
        book.clear();
    }

    private static Series letters(UnitId unit, int year) {
        return new Series(unit, "model.dispatch", year);
    }

    private int issue(Series series, LocalDate on) {
        int number = records.write(em -> numbering.next(series));
        Optional<String> prefix = organisation.on(on).unit(series.unit()).map(unit -> unit.letterPrefix());
        write(series, new IssuedNumbers.Issued(number, Optional.of(on), prefix));
        return number;
    }

    private void write(Series series, IssuedNumbers.Issued row) {
        book.computeIfAbsent(series, one -> new ConcurrentLinkedQueue<>()).add(row);
    }

    private List<Frozen> freeze() {
        return continuity.freeze(Split.OLD, Split.CUT, Split.LAW, "plan-1");
    }

    @Test
    void a_frozen_series_keeps_its_last_number_and_names_its_successors() {
        IntStream.range(0, 3).forEach(i -> issue(letters(Split.OLD, 2569), EVE));

        assertThat(freeze()).containsExactly(
                new Frozen(letters(Split.OLD, 2569), 3, Split.CUT, Split.LAW, "plan-1"));

        clock.set("2026-10-01T08:30");
        assertThatThrownBy(() -> issue(letters(Split.OLD, 2569), Split.CUT))
                .isInstanceOfSatisfying(RuleViolation.class, e -> {
                    assertThat(e.messageKey()).isEqualTo("records.series.frozen-successor");
                    assertThat(e.arguments()).containsExactly("สำนักตัวอย่างที่ 7", 3, "สำนักใหม่ที่ 14, สำนักใหม่ที่ 15");
                });
        assertThat(numbering.last(letters(Split.OLD, 2569))).isEqualTo(3);
        assertThat(continuity.frozen(2569)).hasSize(1);
    }

    @Test
    void a_series_that_was_never_begun_is_frozen_too() {
        freeze();

        assertThatThrownBy(() -> issue(letters(Split.OLD, 2570), Split.CUT)).isInstanceOf(RuleViolation.class);
        assertThat(numbering.series(2570)).isEmpty();
        assertThatThrownBy(this::freeze)
                .isInstanceOfSatisfying(RuleViolation.class, e ->
                        assertThat(e.messageKey()).isEqualTo("records.series.frozen-already"));
    }

    @Test
    void successors_begin_at_one_and_again_with_each_year_of_their_kind() {
        Series contracts2569 = new Series(Split.OLD, "model.contract", 2569);
        Series contracts2570 = new Series(Split.U1, "model.contract", 2570);
        IntStream.range(0, 4).forEach(i -> issue(contracts2569, EVE));
        issue(letters(Split.OLD, 2569), EVE);
        assertThat(freeze()).extracting(Frozen::last).containsExactly(4, 1);

        assertThat(issue(contracts2570, Split.CUT)).isOne();
        assertThat(issue(letters(Split.U1, 2569), Split.CUT)).isOne();
        assertThat(issue(letters(Split.U1, 2569), Split.CUT.plusDays(1))).isEqualTo(2);
        assertThat(issue(letters(Split.U2, 2569), Split.CUT)).isOne();
        assertThat(issue(letters(Split.U1, 2570), LocalDate.of(2027, 1, 4))).isOne();
        assertThat(issue(contracts2570, LocalDate.of(2027, 1, 4))).isEqualTo(2);
    }

    @Test
    void what_is_thawed_goes_on_where_it_had_stopped() {
        issue(letters(Split.OLD, 2569), EVE);
        freeze();
        continuity.thaw("plan-1");

        assertThat(issue(letters(Split.OLD, 2569), EVE)).isEqualTo(2);
        assertThat(continuity.frozen(2569)).isEmpty();
    }

    @Test
    void a_unit_that_is_set_up_again_goes_on_and_that_can_be_taken_back() {
        issue(letters(Split.OLD, 2569), EVE);
        freeze();
        continuity.reopen(Split.OLD, "plan-2");
        assertThat(issue(letters(Split.OLD, 2569), EVE)).isEqualTo(2);

        continuity.thaw("plan-2");

        assertThatThrownBy(() -> issue(letters(Split.OLD, 2569), EVE)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void the_certificate_tells_what_is_wrong() {
        Series old = letters(Split.OLD, 2569);
        Series fresh = letters(Split.U1, 2569);
        issue(old, EVE);
        issue(old, EVE);
        freeze();
        issue(fresh, Split.CUT);
        Certificate good = continuity.certify(2569);
        assertThat(good.holds()).isTrue();
        assertThat(good.lines()).extracting(Line::series, Line::last, Line::frozen).containsExactly(
                org.assertj.core.groups.Tuple.tuple(fresh, 1, Optional.empty()),
                org.assertj.core.groups.Tuple.tuple(old, 2, Optional.of(Split.CUT)));

        book.get(old).poll();
        write(old, new IssuedNumbers.Issued(1, Optional.of(Split.CUT), Optional.of("อต 0001.7")));
        book.get(fresh).clear();
        write(fresh, new IssuedNumbers.Issued(1, Optional.of(EVE), Optional.of("อต 0014")));
        write(fresh, new IssuedNumbers.Issued(1, Optional.of(Split.CUT), Optional.of("อต 0007")));

        Certificate bad = continuity.certify(2569);
        assertThat(bad.holds()).isFalse();
        assertThat(bad.lines()).extracting(Line::late, Line::prefixes, Line::duplicates).containsExactly(
                org.assertj.core.groups.Tuple.tuple(0, 2, 1), org.assertj.core.groups.Tuple.tuple(1, 1, 0));
    }

    @Test
    void a_certificate_of_some_units_tells_of_no_other() {
        Series old = letters(Split.OLD, 2569);
        issue(old, EVE);
        freeze();
        issue(letters(Split.U1, 2569), Split.CUT);
        issue(letters(Split.U2, 2569), Split.CUT);
        write(letters(Split.U2, 2569), new IssuedNumbers.Issued(1, Optional.of(Split.CUT), Optional.empty()));

        Certificate some = continuity.certify(2569, Set.of(Split.OLD, Split.U1));

        assertThat(some.lines()).extracting(Line::series).containsExactlyInAnyOrder(old, letters(Split.U1, 2569));
        assertThat(some.holds()).isTrue();
        assertThat(continuity.certify(2569, Set.of(Split.U2)).holds()).isFalse();
    }

    @Test
    void fifty_clerks_at_the_cut_over_leave_no_gap_no_duplicate_and_no_late_number() throws InterruptedException {
        CountDownLatch start = new CountDownLatch(1);
        Queue<Throwable> faults = new ConcurrentLinkedQueue<>();
        try (ExecutorService clerks = Executors.newFixedThreadPool(CLERKS)) {
            IntStream.range(0, CLERKS).forEach(clerk -> clerks.execute(() -> work(start, faults)));
            start.countDown();
            while (numbering.last(letters(Split.OLD, 2569)) < CLERKS) {
                Thread.onSpinWait();
            }
            List<Frozen> frozen = freeze();
            assertThat(frozen).singleElement().satisfies(one ->
                    assertThat(one.last()).isEqualTo(numbering.last(letters(Split.OLD, 2569))));
            clerks.shutdown();
            assertThat(clerks.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
        }

        assertThat(faults).isEmpty();
        Certificate certificate = continuity.certify(2569);
        assertThat(certificate.lines()).hasSize(2);
        assertThat(certificate.holds()).isTrue();
        assertThat(certificate.lines()).allSatisfy(line -> assertThat(line.rows()).isEqualTo(line.last()).isPositive());
    }

    /** Ten letters each: of the old unit while it is there, of its successor afterwards. */
    private void work(CountDownLatch start, Queue<Throwable> faults) {
        try {
            start.await();
            boolean ended = false;
            for (int i = 0; i < 10; i++) {
                try {
                    issue(letters(ended ? Split.U1 : Split.OLD, 2569), ended ? Split.CUT : EVE);
                } catch (RuleViolation frozen) {
                    ended = true;
                    i--;
                }
            }
        } catch (InterruptedException | RuntimeException e) {
            faults.add(e);
        }
    }

    private final class Book implements IssuedNumbers {
        @Override
        public String kindPrefix() {
            return "model.";
        }

        @Override
        public List<Integer> numbers(Series series) {
            return issued(series).stream().map(Issued::number).toList();
        }

        @Override
        public List<Issued> issued(Series series) {
            return new ArrayList<>(book.getOrDefault(series, new ConcurrentLinkedQueue<>()));
        }
    }
}
