package th.samnak.e2e.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** Matters that are under way, each with one who is asked: so many that nothing is found without an index. */
final class MatterRows {

    private static final int POSTS = 3000;
    private static final int PORTION = 5000;
    private static final String MATTER = "insert into approvals_matters (id, version, revision, record_id, kind, module, permission, unit,"
            + " proposer, proposer_unit, title, secrecy, urgency, proposal, body, state, round_no, submitted_at, acted_first) ";
    private static final String STEP = "insert into approvals_steps (id, version, matter, round_no, place, layer, unit, addressee, state,"
            + " urgency, legal, opened_at) ";

    private MatterRows() {}

    static void fill(Connection connection, boolean series, int rows) throws SQLException {
        if (series) {
            try (Statement all = connection.createStatement()) {
                all.execute(MATTER + "select lpad(n::text, 36, '0'), 1, 1, 'bench:row:' || n, 'bench:purchase', 'bench', 'bench:approve',"
                        + " 'unit' || n % 300, 'person' || n % 9000, 'unit' || n % 300, 'เรื่องที่ ' || n, 'ORDINARY', 0, 'APPROVE', '', 'OPEN', 1,"
                        + " now(), 'no' from generate_series(1, " + rows + ") n");
                all.execute(STEP + "select lpad(n::text, 36, '0'), 1, lpad(n::text, 36, '0'), 1, 1, 'DECIDE', 'unit' || n % 300,"
                        + " 'post:other' || n % " + POSTS + ", 'OPEN', 0, 'no', now() from generate_series(1, " + rows + ") n");
                connection.commit();
                all.execute("analyze approvals_matters");
                all.execute("analyze approvals_steps");
            }
        } else {
            one(connection, rows);
        }
        connection.commit();
    }

    private static void one(Connection connection, int rows) throws SQLException {
        try (PreparedStatement matter = connection.prepareStatement(MATTER + "values (?, 1, 1, ?, 'bench:purchase', 'bench', 'bench:approve',"
                        + " ?, 'person', ?, 'เรื่อง', 'ORDINARY', 0, 'APPROVE', '', 'OPEN', 1, current_timestamp, 'no')");
                PreparedStatement step = connection.prepareStatement(STEP
                        + "values (?, 1, ?, 1, 1, 'DECIDE', ?, ?, 'OPEN', 0, 'no', current_timestamp)")) {
            for (int n = 1; n <= rows; n++) {
                String id = "%036d".formatted(n);
                strings(matter, id, "bench:row:" + n, "unit" + n % 300, "unit" + n % 300);
                strings(step, id, id, "unit" + n % 300, "post:other" + n % POSTS);
                if (n % PORTION == 0 || n == rows) {
                    matter.executeBatch();
                    step.executeBatch();
                    connection.commit();
                }
            }
        }
    }

    private static void strings(PreparedStatement row, String... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            row.setString(i + 1, values[i]);
        }
        row.addBatch();
    }
}
