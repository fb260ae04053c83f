package th.samnak.records.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.samnak.api.access.Secrecy;
import th.samnak.api.errors.NotFound;
import th.samnak.api.records.RecordEntry;
import th.samnak.api.records.RecordId;
import th.samnak.api.records.Records;
import th.samnak.api.records.Records.HandOver;
import th.samnak.records.RecordsTables;
import th.samnak.records.Split;
import th.samnak.records.custody.application.JpaRecords;
import th.samnak.testing.TestClock;
import th.samnak.testing.TestDatabase;

class CustodyCommandsTest {

    private static final String CASE = "cases:case:c1";

    private final TestClock clock = TestClock.at("2026-09-30T09:30");
    private final TestDatabase test = TestDatabase.derby();
    private final Records records = new JpaRecords(test.open(new RecordsTables()), Split.announced(clock), clock);

    @BeforeEach
    void enterOne() {
        records.enter(new RecordEntry(
                RecordId.parse(CASE), "คดีตัวอย่าง", Secrecy.ORDINARY, Split.OLD, LocalDate.of(2026, 3, 2), true,
                Optional.of(LocalDate.of(2026, 10, 20)), Optional.of(new BigDecimal("1250.50"))));
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void the_chain_of_a_record_is_told_with_its_citations() {
        records.handOver(new HandOver("h", Split.OLD, Split.CUT, Split.LAW, Map.of("*", Split.U1), Map.of(), true));

        assertThat(new CustodyCommand(records).run(List.of(CASE))).satisfies(report -> {
            assertThat(report.ok()).isTrue();
            assertThat(report.rows()).containsExactly(
                    List.of("oags-7", "2026-03-02", "2026-10-01", ""), List.of("oags-14", "2026-10-01", "", "example#ก"));
        });
        assertThatThrownBy(() -> new CustodyCommand(records).run(List.of("cases:case:none"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> new CustodyCommand(records).run(List.of("case"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_orphan_is_a_failure() {
        OrphansCommand command = new OrphansCommand(records, clock);

        assertThat(command.run(List.of()).ok()).isTrue();
        assertThat(command.run(List.of("--as-of", "2026-10-01"))).satisfies(report -> {
            assertThat(report.ok()).isFalse();
            assertThat(report.rows()).containsExactly(List.of(CASE, "oags-7", true, "2026-10-20"));
        });
    }

    @Test
    void a_tally_counts_and_sums() {
        assertThat(new TallyCommand(records).run(List.of("oags-7")).rows())
                .containsExactly(List.of("cases:case", 1L, 1L, new BigDecimal("1250.50")));
    }
}
