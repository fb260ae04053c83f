package th.samnak.e2e.bench;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;

/**
 * The register as some years leave it with an agency of thirteen bureaus, written by the database itself: letters of both
 * directions, every fifth still open, forty officers in each bureau; each letter is known to its bureau, the agency's register
 * and one officer, and each open one waits for its officer.
 */
final class RegisterRows {

    private static final int DAYS = 3_200;
    private static final int PAST = 100;
    private static final int PORTION = 10_000;
    private static final String TEXT = "trim(cast(%s as char(10)))";
    private static final String N = TEXT.formatted("n");
    private static final String KIND = "case when mod(n, 2) = 0 then 'incoming' else 'outgoing' end";
    private static final String ID = "'correspondence:' || " + KIND + " || ':k' || " + N;
    private static final String UNIT = TEXT.formatted("mod(n, 13) + 1");
    /** The first officer of the first bureau, its director and so on are those of the cast. */
    private static final String HOLDER = "case when mod(n, 13) = 0 and mod(n / 65, 40) = 0 then 'somchai' else 'o' || " + UNIT
            + " || '-' || " + TEXT.formatted("mod(n / 65, 40)") + " end";
    private static final String ENTRIES = "insert into records_entries (id, lot_id, title, secrecy, begun, open_matters, version,"
            + " record_key, reference, status, holder, haste, due_day, changed_at) select " + ID + ", mod(n, 13) * 2 + mod(n, 2) + 1,"
            + " 'เรื่องที่ ' || " + N + " || ' ขอความอนุเคราะห์ข้อมูลประกอบการจัดทำรายงาน', 'ORDINARY', b.a_day,"
            + " case when mod(n, 5) = 0 then 1 else 0 end, 1, 'k' || " + N + ", 'ตย 0204/' || " + N
            + ", case when mod(n, 5) = 0 then 'ASSIGNED' else 'ARCHIVED' end, " + HOLDER + ", 3 - mod(n / 5, 4),"
            + " case when mod(n, 5) > 0 then date('9999-12-31') when mod(n, 50) = 0 then date('9999-12-30') else d.a_day end, b.moment"
            + " from bench_numbers join bench_days b on b.d = " + PAST + " + mod(n, 3000) join bench_days d on d.d = mod(n / 5, 60)";
    private static final String TASKS = "insert into records_tasks (id, record_id, source, what, doer, version) select 't' || " + N
            + ", " + ID + ", 'correspondence', 'WORK_ON', 'person:' || " + HOLDER + ", 1 from bench_numbers where mod(n, 5) = 0";
    private static final String SCOPES = "insert into correspondence_scopes (id, version, letter_id, scope) select '%s' || " + N
            + ", 1, 'k' || " + N + ", %s from bench_numbers";

    private RegisterRows() {}

    static void fill(Connection connection, boolean postgres, int count, LocalDate today) throws SQLException {
        connection.setAutoCommit(false);
        write(connection, postgres, count, today);
        connection.commit();
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            if (postgres) {
                statement.execute("vacuum analyze");
            }
        }
    }

    private static void write(Connection connection, boolean postgres, int count, LocalDate today) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table bench_numbers (n integer not null primary key)");
            statement.execute("create table bench_days (d integer not null primary key, a_day date not null, moment timestamp not null)");
            days(connection, today);
            if (postgres) {
                statement.execute("insert into bench_numbers select n from generate_series(1, " + count + ") n");
            } else {
                numbers(connection, count);
            }
            for (int unit = 0; unit < 13; unit++) {
                for (int kind = 0; kind < 2; kind++) {
                    statement.execute("insert into records_lots values (%d, 'correspondence', '%s', 'oags-%d', 'oags-%d', 0, 1)"
                            .formatted(unit * 2 + kind + 1, kind == 0 ? "incoming" : "outgoing", unit + 1, unit + 1));
                }
            }
            for (String rows : List.of(
                    ENTRIES, TASKS, SCOPES.formatted("u", "'unit:oags-' || " + UNIT), SCOPES.formatted("a", "'agency:oags'"),
                    SCOPES.formatted("p", "'person:' || " + HOLDER))) {
                statement.execute(rows);
            }
            if (!postgres) {
                for (String table : List.of("RECORDS_ENTRIES", "RECORDS_TASKS", "RECORDS_LOTS", "CORRESPONDENCE_SCOPES")) {
                    statement.execute("call syscs_util.syscs_update_statistics(current schema, '" + table + "', null)");
                }
            }
        }
    }

    /** The first sixty are the deadlines, from three weeks ago; from {@value #PAST} on it goes into the past. */
    private static void days(Connection connection, LocalDate today) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into bench_days values (?, ?, ?)")) {
            for (int d = 0; d < DAYS; d++) {
                LocalDate day = d < PAST ? today.plusDays(d - 20L) : today.minusDays(d - (long) PAST);
                insert.setInt(1, d);
                insert.setDate(2, Date.valueOf(day));
                insert.setTimestamp(3, Timestamp.valueOf(day.atTime(9, d % 60)));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void numbers(Connection connection, int count) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into bench_numbers values (?)")) {
            for (int n = 1; n <= count; n++) {
                insert.setInt(1, n);
                insert.addBatch();
                if (n % PORTION == 0 || n == count) {
                    insert.executeBatch();
                }
            }
        }
    }
}
