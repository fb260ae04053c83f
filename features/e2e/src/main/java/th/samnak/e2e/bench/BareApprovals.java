package th.samnak.e2e.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import th.samnak.api.access.Caller;

/** A decision and an inbox as bare JDBC makes them, its statements prepared once. */
final class BareApprovals {

    private static final Map<String, String> SQL = Map.of(
            "asked before", "select matter from approvals_requests where id = ?",
            "matter", "select version, revision, state, round_no from approvals_matters where id = ?",
            "steps", "select id, version, place, state, addressee from approvals_steps where matter = ? and round_no = 1 order by place",
            "minute", "insert into approvals_decisions (id, version, record_id, matter, step, seq_no, decision, body, person, person_name,"
                    + " post, capacity, on_behalf_of, made_at, signature) values (?, 1, ?, ?, ?, ?, 'CONCURRED', '', ?, ?,"
                    + " '', 'OWN', '', current_timestamp, 'SIGNED_IN')",
            "done", "update approvals_steps set state = 'DONE', done_by = ?, done_at = current_timestamp, version = version + 1"
                    + " where id = ? and version = ?",
            "next", "update approvals_steps set state = 'OPEN', opened_at = current_timestamp, version = version + 1"
                    + " where id = ? and version = ?",
            "moved", "update approvals_matters set revision = revision + 1, state = ?, version = version + 1 where id = ? and version = ?",
            "request", "insert into approvals_requests (id, version, batch, matter, revision, person, done_at)"
                    + " values (?, 1, ?, ?, 1, ?, current_timestamp)");
    private static final String MINE = " from approvals_steps s join approvals_matters m on m.id = s.matter where s.state = 'OPEN'"
            + " and s.addressee = ? and not exists (select d.id from approvals_decisions d where d.matter = m.id and d.person = ?"
            + " and d.decision = 'RECUSED')";
    private static final String PAGE = "select s.*, m.*" + MINE + " order by s.urgency desc, s.due_on, s.opened_at, s.id"
            + " fetch first %d rows only";
    private static final String COUNTS = "select count(*), sum(case when s.due_on < current_date then 1 else 0 end)," +
            " sum(case when s.due_on = current_date then 1 else 0 end)," +
            " sum(case when m.proposal = 'NOTE' and s.layer = 'DECIDE' then 1 else 0 end)" + MINE;

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private long seq = 1;

    BareApprovals(Connection connection) {
        this.connection = connection;
    }

    void decide(String matter, Caller by) throws SQLException {
        String request = UUID.randomUUID().toString();
        rows(SQL.get("asked before"), request);
        List<Object[]> found = rows(SQL.get("matter"), matter);
        List<Object[]> steps = rows(SQL.get("steps"), matter);
        Object[] open = steps.stream().filter(step -> step[3].equals("OPEN")).findFirst().orElseThrow();
        List<Object[]> next = steps.stream().filter(step -> step[3].equals("PLANNED")).limit(1).toList();
        write("minute", UUID.randomUUID().toString(), "bench:bare:" + matter, matter, open[0], seq++, by.person().value(), by.name());
        write("done", by.person().value(), open[0], open[1]);
        for (Object[] step : next) {
            write("next", step[0], step[1]);
        }
        write("moved", next.isEmpty() ? "DECIDED" : "OPEN", matter, found.getFirst()[0]);
        write("request", request, request, matter, by.person().value());
        connection.commit();
    }

    /** Whoever is asked in the matter is asked in so many of the others too. @return who it is */
    String giveAlso(String matter, int others) throws SQLException {
        String addressee = rows(SQL.get("steps"), matter).stream()
                .filter(step -> step[3].equals("OPEN")).map(step -> (String) step[4]).findFirst().orElseThrow();
        try (PreparedStatement update = connection.prepareStatement("update approvals_steps set addressee = ? where id = ?")) {
            for (int n = 1; n <= others; n++) {
                update.setString(1, addressee);
                update.setString(2, "%036d".formatted(n));
                update.addBatch();
            }
            update.executeBatch();
        }
        connection.commit();
        return addressee;
    }

    /** A page and the counts. */
    int waiting(String addressee, Caller who, int page) throws SQLException {
        rows(COUNTS, addressee, who.person().value());
        int found = rows(PAGE.formatted(page), addressee, who.person().value()).size();
        connection.commit();
        return found;
    }

    private List<Object[]> rows(String sql, Object... values) throws SQLException {
        try (var found = prepared(sql, values).executeQuery()) {
            List<Object[]> rows = new ArrayList<>();
            int width = found.getMetaData().getColumnCount();
            while (found.next()) {
                Object[] row = new Object[width];
                for (int i = 0; i < width; i++) {
                    row[i] = found.getObject(i + 1);
                }
                rows.add(row);
            }
            return rows;
        }
    }

    private void write(String what, Object... values) throws SQLException {
        if (prepared(SQL.get(what), values).executeUpdate() != 1) {
            throw new IllegalStateException(what + " wrote nothing");
        }
    }

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
