package th.samnak.audit.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import th.samnak.audit.chain.Anchor;
import th.samnak.audit.chain.Layout;
import th.samnak.audit.chain.Line;
import th.samnak.audit.chain.RowSeal;

/** Chains what has been committed, in the order in which it is found; takes a new table's rows under protection first. */
final class Sealer {

    private static final int PORTION = 2000;

    private final Layouts layouts;
    private final Pen pen;
    private final Stamp stamp;
    private final Clock clock;

    Sealer(Layouts layouts, Pen pen, Stamp stamp, Clock clock) {
        this.layouts = layouts;
        this.pen = pen;
        this.stamp = stamp;
        this.clock = clock;
    }

    /** @param number of the last sealed entry; count: how many were sealed now */
    record Sealed(long number, String hash, int count, int refused) {

        boolean more() {
            return count + refused == PORTION;
        }

        Anchor anchor(Clock clock) {
            return new Anchor(clock.instant().toString(), number, hash);
        }
    }

    /** Seals a portion, in the connection's transaction. Whoever comes at the same time waits. */
    Sealed seal(Connection connection) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("update audit_head set id = 1 where id = 1")) {
            lock.executeUpdate();
        }
        Sealed head = head(connection);
        long number = head.number();
        String hash = head.hash();
        int refused = 0;
        Waiting waiting = waiting(connection);
        try (PreparedStatement seal = connection.prepareStatement("update audit_entries set seal_no = ?, hash = ? where id = ?")) {
            for (int i = 0; i < waiting.ids().size(); i++) {
                Kept entry = waiting.entries().get(i);
                long id = waiting.ids().get(i);
                boolean genuine = stamp.of(entry).equals(waiting.macs().get(i));
                if (genuine) {
                    number++;
                    hash = entry.line(number, "").after(hash);
                } else {
                    refused++;
                }
                seal.setLong(1, genuine ? number : -id);
                seal.setString(2, genuine ? hash : "");
                seal.setLong(3, id);
                seal.addBatch();
            }
            seal.executeBatch();
        }
        keep(connection, number, hash);
        return new Sealed(number, hash, waiting.ids().size() - refused, refused);
    }

    private record Waiting(List<Long> ids, List<Kept> entries, List<String> macs) {}

    private static Waiting waiting(Connection connection) throws SQLException {
        Waiting waiting = new Waiting(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        try (PreparedStatement query = connection.prepareStatement("select id, mac, " + Kept.COLUMNS
                        + " from audit_entries where seal_no is null order by id fetch first " + PORTION + " rows only");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                waiting.ids().add(rows.getLong("id"));
                waiting.macs().add(rows.getString("mac"));
                waiting.entries().add(Kept.of(rows));
            }
        }
        return waiting;
    }

    static Sealed head(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select seal_no, hash from audit_head where id = 1");
                ResultSet row = query.executeQuery()) {
            return row.next() ? new Sealed(row.getLong(1), row.getString(2), 0, 0) : new Sealed(-1, "", 0, 0);
        }
    }

    private static void keep(Connection connection, long number, String hash) throws SQLException {
        try (PreparedStatement head = connection.prepareStatement("update audit_head set seal_no = ?, hash = ? where id = 1")) {
            head.setLong(1, number);
            head.setString(2, hash);
            head.executeUpdate();
        }
    }

    /** Tables whose layout is not kept yet. */
    List<Layout> fresh(Connection connection) throws SQLException {
        Map<String, String> noted = Layouts.noted(connection);
        return layouts.all(connection).stream().filter(layout -> !noted.containsKey(layout.id())).toList();
    }

    /** Keeps the layout; of a table that was never protected before, enters every row as it stands. */
    void begin(Connection connection, Layout layout) throws SQLException {
        if (!Layouts.noted(connection).containsValue(layout.table())) {
            adopt(connection, layout);
        }
        try (PreparedStatement insert =
                connection.prepareStatement("insert into audit_layouts (id, table_name, content, used_from) values (?, ?, ?, ?)")) {
            insert.setString(1, layout.id());
            insert.setString(2, layout.table());
            insert.setString(3, layout.text());
            insert.setTimestamp(4, Timestamp.valueOf(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)));
            insert.executeUpdate();
        }
    }

    /** Enters every row of the table as it stands now; nobody writes to it meanwhile. @return how many */
    int adopt(Connection connection, Layout layout) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("lock table " + layout.table() + " in share mode")) {
            lock.execute();
        }
        Actor.Who who = new Actor.Who("system", "");
        List<Kept> portion = new ArrayList<>();
        int count = 0;
        try (PreparedStatement query = connection.prepareStatement(Fields.select(layout));
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                if (Fields.counts(rows)) {
                    RowSeal seal = RowSeal.of(RowSeal.ADOPT, layout, Fields.key(layout, rows),
                            Fields.read(connection, layout, rows), Stamp.salt());
                    portion.add(Kept.ofRow(clock.instant(), who, seal, Stamp.salt()));
                    count++;
                }
                if (portion.size() == PORTION) {
                    pen.write(connection, portion);
                    portion.clear();
                }
            }
        }
        pen.write(connection, portion);
        return count;
    }
}
