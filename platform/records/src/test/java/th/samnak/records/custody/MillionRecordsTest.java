package th.samnak.records.custody;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import th.samnak.api.ModuleId;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.records.RecordId;
import th.samnak.api.records.Records;
import th.samnak.api.records.Records.Custody;
import th.samnak.api.records.Records.HandOver;
import th.samnak.api.records.Records.Handed;
import th.samnak.records.RecordsTables;
import th.samnak.records.Split;
import th.samnak.records.custody.application.JpaRecords;
import th.samnak.testing.TestClock;
import th.samnak.testing.TestDatabase;

/** A million records change hands. Takes a minute: run with {@code -Dsamnak.test.million=true}. */
@EnabledIfSystemProperty(named = "samnak.test.million", matches = "true")
class MillionRecordsTest {

    private static final Logger LOG = LoggerFactory.getLogger(MillionRecordsTest.class);
    private static final int MILLION = 1_000_000;
    private static final int SINGLES = 1000;
    private static final String FILL = "insert into records_entries (id, lot_id, title, secrecy, begun, open_matters,"
            + " deadline, amount, version, changed_at) select 'mass:kind' || (n % 5) || ':r' || n, n % 5 + 1,"
            + " 'เรื่องที่ ' || n || ' ขอความอนุเคราะห์ข้อมูลประกอบการจัดทำรายงานประจำปี', 'ORDINARY', date '2025-01-01' + n % 600,"
            + " n % 2, date '2026-11-01', (n % 1000) + 0.25, 1, timestamp '2026-01-01 09:00'"
            + " from generate_series(1, " + MILLION + ") n";

    private final TestDatabase test = TestDatabase.postgres();
    private final TestClock clock = TestClock.at("2026-10-01T00:00");
    private final Records records = new JpaRecords(test.open(new RecordsTables()), Split.announced(clock), clock);

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void a_million_records_change_hands_within_ten_seconds() throws SQLException {
        for (int kind = 0; kind < 5; kind++) {
            sql("insert into records_lots values (%d, 'mass', 'kind%d', 'oags-7', 'oags-7', 0, 1)".formatted(kind + 1, kind));
        }
        say("fill", seconds(sql(FILL)));
        sql("vacuum analyze");
        long began = System.nanoTime();
        String before = records.checksum();
        say("checksum", seconds(began));
        began = System.nanoTime();
        assertThat(records.tally(Split.OLD)).hasSize(5);
        say("tally", seconds(began));
        say("bare update", seconds(sql("update records_entries set version = version + 1")));

        sql("vacuum analyze");
        began = System.nanoTime();
        List<Handed> handed = records.handOver(split());
        double cutOver = (System.nanoTime() - began) / 1e9;
        say("hand-over", "%.2f s".formatted(cutOver));

        assertThat(handed.stream().mapToLong(part -> part.tally().count()).sum()).isEqualTo(MILLION);
        assertThat(cutOver).isLessThan(10);
        proveSome();
        began = System.nanoTime();
        records.takeBack("h");
        say("take back", seconds(began));
        assertThat(records.checksum()).isEqualTo(before);
    }

    private void proveSome() {
        long began = System.nanoTime();
        for (int n = 1; n <= MILLION; n += 10_007) {
            List<Custody> chain = records.custody(id(n));
            assertThat(chain).extracting(Custody::unit).containsExactly(Split.OLD, n <= SINGLES || n % 5 > 2 ? Split.U2 : Split.U1);
            assertThat(records.find(id(n))).get().satisfies(
                    record -> assertThat(record.custodian()).isEqualTo(chain.getLast().unit()));
        }
        say("100 chains", seconds(began));
        began = System.nanoTime();
        assertThat(records.inCustody(Split.U1, Optional.empty(), 500_000, 50)).hasSize(50);
        say("a page", seconds(began));
        assertThat(records.orphans(LocalDate.of(2026, 10, 1), 1)).isEmpty();
    }

    private static HandOver split() {
        Map<String, UnitId> kinds = new HashMap<>(Map.of("mass:kind3", Split.U2, "mass:kind4", Split.U2, "*", Split.U1));
        Map<RecordId, UnitId> single = new HashMap<>();
        for (int n = 1; n <= SINGLES; n++) {
            single.put(id(n), Split.U2);
        }
        return new HandOver("h", Split.OLD, Split.CUT, Split.LAW, kinds, single, true);
    }

    private static RecordId id(int n) {
        return new RecordId(ModuleId.of("mass"), "kind" + n % 5, "r" + n);
    }

    private long sql(String text) throws SQLException {
        long began = System.nanoTime();
        try (Connection connection = test.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(text);
        }
        return began;
    }

    private static void say(String what, String figure) {
        LOG.warn("{}: {}", what, figure);
    }

    private static String seconds(long began) {
        return "%.2f s".formatted((System.nanoTime() - began) / 1e9);
    }
}
