package th.samnak.records.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static th.samnak.records.lists.Counter.id;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.samnak.api.access.Secrecy;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.records.RecordEntry;
import th.samnak.api.records.RecordFacts;
import th.samnak.api.records.RecordLoads;
import th.samnak.api.records.RecordLoads.Flow;
import th.samnak.api.records.RecordLoads.Pressing;
import th.samnak.api.records.RecordLoads.Took;
import th.samnak.api.records.RecordRow.Due;
import th.samnak.testing.Cast;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.TestDatabase;

@EachDatabase
class RecordLoadsTest {

    private static final UnitId ONE = new UnitId("oags-1");
    private static final UnitId NINE = new UnitId("oags-9");
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 18);

    private final TestDatabase test;
    private final Counter counter;
    private int number;

    RecordLoadsTest(TestDatabase test) {
        this.test = test;
        this.counter = new Counter(test);
    }

    @BeforeEach
    void empty() {
        test.empty();
        counter.access.signIn(Cast.PRASERT);
    }

    private void open(UnitId unit, Optional<PersonId> holder, Optional<LocalDate> deadline) {
        enter(unit, WEDNESDAY.minusDays(1), deadline, RecordFacts.NONE.with(holder), true);
    }

    private void enter(UnitId unit, LocalDate begun, Optional<LocalDate> deadline, RecordFacts facts, boolean open) {
        counter.records.enter(new RecordEntry(id("cases:case", "k" + number++), "เรื่อง", Secrecy.SECRET, unit, begun, open, deadline,
                        Optional.empty())
                .with(facts));
    }

    @Test
    void what_is_open_is_counted_by_holder_and_pressure_for_the_own_unit_alone() {
        Optional<PersonId> somchai = Optional.of(Cast.SOMCHAI.person());
        open(ONE, somchai, Optional.of(WEDNESDAY.minusDays(1)));
        open(ONE, somchai, Optional.of(WEDNESDAY));
        open(ONE, somchai, Optional.of(WEDNESDAY));
        open(ONE, Optional.empty(), Optional.empty());
        open(NINE, somchai, Optional.of(WEDNESDAY));

        Map<Optional<PersonId>, Pressing> loads = counter.loads.byHolder();

        assertThat(loads).containsOnlyKeys(somchai, Optional.empty());
        assertThat(loads.get(somchai).counts()).isEqualTo(Map.of(Due.OVERDUE, 1L, Due.TODAY, 2L));
        assertThat(loads.get(Optional.<PersonId>empty()).counts()).isEqualTo(Map.of(Due.NONE, 1L));
    }

    @Test
    void the_head_sees_it_by_unit() {
        open(ONE, Optional.empty(), Optional.of(WEDNESDAY.minusDays(9)));
        open(NINE, Optional.empty(), Optional.of(WEDNESDAY.plusDays(30)));
        open(NINE, Optional.empty(), Optional.of(WEDNESDAY.plusDays(1)));
        counter.access.signIn(Cast.SIRIPORN);

        Map<UnitId, Pressing> loads = counter.loads.byUnit();

        assertThat(loads.get(ONE).counts()).isEqualTo(Map.of(Due.OVERDUE, 1L));
        assertThat(loads.get(NINE).counts()).isEqualTo(Map.of(Due.SOON, 1L, Due.LATER, 1L));
        assertThat(loads.get(NINE).all()).isEqualTo(2);
    }

    @Test
    void what_began_and_ended_is_counted_by_day() {
        RecordFacts ended = RecordFacts.NONE.ended(Optional.of(WEDNESDAY));
        enter(ONE, WEDNESDAY.minusDays(2), Optional.empty(), ended, false);
        enter(ONE, WEDNESDAY.minusDays(2), Optional.empty(), RecordFacts.NONE, true);
        enter(ONE, WEDNESDAY.minusDays(40), Optional.empty(), ended, false);

        assertThat(counter.loads.flow(WEDNESDAY.minusDays(27))).containsExactly(
                new Flow(WEDNESDAY.minusDays(2), 2, 0), new Flow(WEDNESDAY, 0, 2));
    }

    @Test
    void how_long_it_took_is_the_median_in_working_days_beside_what_was_allowed() {
        for (int days : new int[] {1, 2, 8}) {
            enter(ONE, WEDNESDAY.minusDays(days), Optional.of(WEDNESDAY.minusDays(days).plusDays(7)),
                    RecordFacts.NONE.ended(Optional.of(WEDNESDAY)), false);
        }
        assertThat(counter.loads.finished(WEDNESDAY.minusDays(90)))
                .containsExactly(new Took("cases.record.case", 3, 2, Optional.of(5)));
        assertThat(counter.loads.finished(WEDNESDAY.plusDays(1))).isEmpty();
    }

    @Test
    void another_day_has_no_figures_and_an_officer_no_right_to_them() {
        open(ONE, Optional.empty(), Optional.empty());
        assertThat(counter.day.<Map<?, ?>>at(WEDNESDAY.minusDays(3), counter.loads::byHolder)).isEmpty();
        counter.access.signIn(Cast.SOMCHAI);
        RecordLoads loads = counter.loads;
        assertThatThrownBy(loads::byHolder).isInstanceOf(NotPermitted.class);
    }
}
