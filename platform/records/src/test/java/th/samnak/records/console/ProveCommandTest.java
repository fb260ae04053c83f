package th.samnak.records.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.samnak.api.console.Report;
import th.samnak.api.numbering.IssuedNumbers;
import th.samnak.api.numbering.Numbering;
import th.samnak.api.numbering.Series;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.records.RecordsTables;
import th.samnak.records.application.JpaNumbering;
import th.samnak.records.application.JpaSeriesContinuity;
import th.samnak.testing.Cast;
import th.samnak.testing.CastOrganisation;
import th.samnak.testing.TestAccess;
import th.samnak.testing.TestClock;
import th.samnak.testing.TestDatabase;

class ProveCommandTest {

    private static final Series LETTERS = new Series(new UnitId("oags-1"), "correspondence.dispatch", 2569);

    private final TestClock clock = TestClock.at("2026-08-03T09:30");
    private final TestDatabase test = TestDatabase.derby();
    private final Database database = test.open(new RecordsTables());
    private final Numbering numbering = new JpaNumbering(
            database, test.transactions(), new TestAccess(Cast.WILAI), new CastOrganisation(), clock);

    @BeforeEach
    void issueThree() {
        for (int i = 0; i < 3; i++) {
            test.transactions().together(() -> numbering.next(LETTERS));
        }
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void a_register_without_fault_is_proven() {
        assertThat(prove(1, 2, 3).ok()).isTrue();
        assertThat(prove(3, 1, 2).rows().getFirst()).containsExactly(
                "correspondence.dispatch", "oags-1", 3, 3, 0, 0, 0, 0, 0, 0, "", "holds");
    }

    @Test
    void a_missing_row_is_a_gap() {
        assertThat(prove(1, 3).ok()).isFalse();
    }

    @Test
    void a_missing_row_of_a_cancelled_number_is_none() {
        numbering.cancel(LETTERS, 2, "พิมพ์ผิด");

        assertThat(prove(1, 3).ok()).isTrue();
        assertThat(prove(1, 2, 3).ok()).isTrue();
    }

    @Test
    void a_number_twice_is_a_duplicate() {
        assertThat(prove(1, 2, 2, 3).ok()).isFalse();
    }

    @Test
    void a_row_whose_number_was_never_issued_is_found() {
        assertThat(prove(1, 2, 3, 4).ok()).isFalse();
    }

    @Test
    void a_register_that_nobody_answers_for_is_told() {
        Report report = command(List.of()).run(List.of());

        assertThat(report.rows().getFirst().getLast()).isEqualTo("not looked at");
        assertThat(report.summary()).contains("1 not looked at");
    }

    @Test
    void another_year_is_another_proof() {
        assertThat(command(List.of()).run(List.of("--year", "2568")).rows()).isEmpty();
        assertThatThrownBy(() -> command(List.of()).run(List.of("--year", "2026")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Report prove(Integer... rows) {
        return command(List.of(new IssuedNumbers() {
            @Override
            public String kindPrefix() {
                return "correspondence.";
            }

            @Override
            public List<Integer> numbers(Series series) {
                return List.of(rows);
            }
        })).run(List.of());
    }

    private ProveCommand command(List<IssuedNumbers> registers) {
        return new ProveCommand(new JpaSeriesContinuity(database, numbering, new CastOrganisation(), clock, registers), clock);
    }
}
