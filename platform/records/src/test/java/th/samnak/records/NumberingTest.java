package th.samnak.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.numbering.Numbering;
import th.samnak.api.numbering.Series;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.records.application.JpaNumbering;
import th.samnak.testing.Cast;
import th.samnak.testing.CastOrganisation;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.TestAccess;
import th.samnak.testing.TestClock;
import th.samnak.testing.TestDatabase;

@EachDatabase
class NumberingTest {

    private static final Series LETTERS = new Series(new UnitId("oags-1"), "correspondence.dispatch", 2569);
    private static final Series OTHERS = new Series(new UnitId("oags-9"), "correspondence.dispatch", 2569);
    private static final int CLERKS = 50;
    private static final int LETTERS_EACH = 12;

    private final TestDatabase test;
    private final Database records;
    private final Numbering numbering;

    NumberingTest(TestDatabase test) {
        this.test = test;
        this.records = test.open(new RecordsTables());
        this.numbering = new JpaNumbering(
                records, test.transactions(), new TestAccess(Cast.WILAI), new CastOrganisation(), TestClock.at("2026-08-03T09:30"));
    }

    @BeforeEach
    void empty() {
        test.empty();
    }

    private int issue(Series series) {
        return records.write(em -> numbering.next(series));
    }

    @Test
    void numbers_count_from_one_in_each_series() {
        assertThat(numbering.last(LETTERS)).isZero();
        assertThat(List.of(issue(LETTERS), issue(LETTERS), issue(OTHERS), issue(LETTERS))).containsExactly(1, 2, 1, 3);
        assertThat(numbering.last(LETTERS)).isEqualTo(3);
        assertThat(numbering.series(2569)).containsExactlyInAnyOrder(LETTERS, OTHERS);
        assertThat(numbering.series(2570)).isEmpty();
    }

    @Test
    void a_number_is_not_issued_outside_a_transaction() {
        assertThatThrownBy(() -> numbering.next(LETTERS)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_rolled_back_number_is_issued_again() {
        issue(LETTERS);

        assertThatThrownBy(() -> records.write(em -> {
                    numbering.next(LETTERS);
                    throw new IllegalArgumentException("changed my mind");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(issue(LETTERS)).isEqualTo(2);
    }

    @Test
    void fifty_clerks_at_once_leave_no_gap_and_no_duplicate() throws InterruptedException {
        ConcurrentLinkedQueue<Integer> used = new ConcurrentLinkedQueue<>();
        ConcurrentLinkedQueue<Throwable> faults = new ConcurrentLinkedQueue<>();
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService clerks = Executors.newFixedThreadPool(CLERKS)) {
            IntStream.range(0, CLERKS).forEach(clerk -> clerks.execute(() -> work(clerk, start, used, faults)));
            start.countDown();
            clerks.shutdown();
            assertThat(clerks.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
        }

        assertThat(faults).isEmpty();
        assertThat(used).containsExactlyInAnyOrderElementsOf(
                IntStream.rangeClosed(1, numbering.last(LETTERS)).boxed().toList());
        assertThat(used).hasSizeGreaterThan(CLERKS).hasSizeLessThan(CLERKS * LETTERS_EACH);
    }

    private void work(
            int clerk, CountDownLatch start, ConcurrentLinkedQueue<Integer> used, ConcurrentLinkedQueue<Throwable> faults) {
        Random whim = new Random(clerk);
        try {
            start.await();
            for (int i = 0; i < LETTERS_EACH; i++) {
                registerPerhaps(whim.nextInt(3) > 0, used);
            }
        } catch (InterruptedException | RuntimeException e) {
            faults.add(e);
        }
    }

    private void registerPerhaps(boolean seriously, ConcurrentLinkedQueue<Integer> used) {
        try {
            used.add(records.write(em -> {
                int number = numbering.next(LETTERS);
                if (!seriously) {
                    throw new UnsupportedOperationException("rolled back on purpose");
                }
                return number;
            }));
        } catch (UnsupportedOperationException rolledBack) {
            assertThat(seriously).isFalse();
        }
    }

    @Test
    void a_cancelled_number_stays_and_is_not_issued_again() {
        issue(LETTERS);

        numbering.cancel(LETTERS, 1, " พิมพ์ผิด ");

        assertThat(issue(LETTERS)).isEqualTo(2);
        assertThat(numbering.cancelled(LETTERS)).singleElement().satisfies(cancelled -> {
            assertThat(cancelled.number()).isOne();
            assertThat(cancelled.reason()).isEqualTo("พิมพ์ผิด");
            assertThat(cancelled.account()).isEqualTo("wilai");
            assertThat(cancelled.at()).isEqualTo("2026-08-03T02:30:00Z");
        });
    }

    @Test
    void what_cannot_be_cancelled_is_refused() {
        issue(LETTERS);
        issue(LETTERS);
        numbering.cancel(LETTERS, 1, "พิมพ์ผิด");

        assertRefused(1, "ซ้ำ", "records.number.cancelled-already");
        assertRefused(3, "ยังไม่ออก", "records.number.not-issued");
        assertRefused(0, "ยังไม่ออก", "records.number.not-issued");
        assertRefused(2, " ", "records.number.reason-missing");
        assertRefused(2, "ก".repeat(501), "records.number.reason-too-long");
    }

    private void assertRefused(int number, String reason, String key) {
        assertThatThrownBy(() -> numbering.cancel(LETTERS, number, reason))
                .isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.messageKey()).isEqualTo(key));
    }
}
