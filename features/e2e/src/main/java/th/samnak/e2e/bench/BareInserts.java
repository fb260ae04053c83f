package th.samnak.e2e.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Writes what the product writes for one letter, and nothing else: every row is copied from those of one registered letter, into
 * the same tables with the same indexes, in one transaction, and the number is taken from the same row, whose lock is held to the
 * commit. As bare as JDBC gets: a connection of the same pool for each clerk, its statements prepared once, and in the best order:
 * the number is taken only when everything that does not show it is written, as the product does too.
 */
final class BareInserts {

    private static final List<String> TABLES = List.of(
            "correspondence_incoming", "correspondence_scopes", "correspondence_history", "correspondence_register");
    private static final Set<String> NUMBERS = Set.of("entry_no", "reg_no");
    private static final AtomicLong SEQUENCE = new AtomicLong(1L << 60);

    private final DataSource pool;
    private final String series;
    private final List<Row> unnumbered = new ArrayList<>();
    private final List<Row> numbered = new ArrayList<>();

    /** @param letterId a letter that the product has registered */
    BareInserts(DataSource pool, String letterId) throws SQLException {
        this.pool = pool;
        try (Connection connection = pool.getConnection()) {
            for (String table : TABLES) {
                String key = table.equals(TABLES.get(0)) ? "id" : "letter_id";
                readRows(connection, table, key, letterId);
            }
            series = onlySeries(connection);
        }
    }

    int rows() {
        return unnumbered.size() + numbered.size();
    }

    /** Writes letters until it is told to stop. @return how many */
    long writeUntil(long end) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement advance = connection.prepareStatement(
                        "update records_series set last_number = last_number + 1, version = version + 1 where id = ?");
                PreparedStatement last = connection.prepareStatement("select last_number from records_series where id = ?")) {
            connection.setAutoCommit(false);
            advance.setString(1, series);
            last.setString(1, series);
            List<PreparedStatement> before = prepare(connection, unnumbered);
            List<PreparedStatement> after = prepare(connection, numbered);
            long count = 0;
            while (System.nanoTime() < end) {
                String letter = UUID.randomUUID().toString();
                write(unnumbered, before, letter, 0);
                advance.executeUpdate();
                write(numbered, after, letter, number(last));
                connection.commit();
                count++;
            }
            for (PreparedStatement insert : before) {
                insert.close();
            }
            for (PreparedStatement insert : after) {
                insert.close();
            }
            connection.setAutoCommit(true);
            return count;
        }
    }

    private static List<PreparedStatement> prepare(Connection connection, List<Row> rows) throws SQLException {
        List<PreparedStatement> inserts = new ArrayList<>();
        for (Row row : rows) {
            inserts.add(connection.prepareStatement(row.sql()));
        }
        return inserts;
    }

    private static void write(List<Row> rows, List<PreparedStatement> inserts, String letter, int number) throws SQLException {
        for (int i = 0; i < inserts.size(); i++) {
            rows.get(i).fill(inserts.get(i), letter, number);
            inserts.get(i).executeUpdate();
        }
    }

    private static int number(PreparedStatement last) throws SQLException {
        try (ResultSet found = last.executeQuery()) {
            found.next();
            return found.getInt(1);
        }
    }

    private static String onlySeries(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select id from records_series");
                ResultSet found = select.executeQuery()) {
            found.next();
            String id = found.getString(1);
            if (found.next()) {
                throw new IllegalStateException("more than one series of numbers");
            }
            return id;
        }
    }

    private void readRows(Connection connection, String table, String key, String letterId) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select * from " + table + " where " + key + " = ?")) {
            select.setString(1, letterId);
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    Row row = Row.of(table, key, found);
                    (row.isNumbered() ? numbered : unnumbered).add(row);
                }
            }
        }
    }

    /** A row to be written again and again; letter, id, number and place in the sequence are each time others. */
    private record Row(String table, String key, List<Cell> cells) {

        static Row of(String table, String key, ResultSet found) throws SQLException {
            ResultSetMetaData about = found.getMetaData();
            List<Cell> cells = new ArrayList<>();
            for (int i = 1; i <= about.getColumnCount(); i++) {
                String name = about.getColumnName(i).toLowerCase(Locale.ROOT);
                cells.add(new Cell(name, about.getColumnType(i), found.getObject(i)));
            }
            return new Row(table, key, cells);
        }

        boolean isNumbered() {
            return cells.stream().map(Cell::name).anyMatch(NUMBERS::contains);
        }

        String sql() {
            return "insert into %s (%s) values (%s)".formatted(
                    table,
                    String.join(", ", cells.stream().map(Cell::name).toList()),
                    String.join(", ", cells.stream().map(cell -> "?").toList()));
        }

        void fill(PreparedStatement insert, String letter, int number) throws SQLException {
            for (int i = 0; i < cells.size(); i++) {
                Cell cell = cells.get(i);
                if (cell.name().equals(key)) {
                    insert.setString(i + 1, letter);
                } else {
                    cell.fill(insert, i + 1, number);
                }
            }
        }
    }

    private record Cell(String name, int type, @Nullable Object value) {

        void fill(PreparedStatement insert, int place, int number) throws SQLException {
            switch (name) {
                case "id" -> insert.setString(place, UUID.randomUUID().toString());
                case "seq_no" -> insert.setLong(place, SEQUENCE.getAndIncrement());
                case "entry_no", "reg_no" -> insert.setInt(place, number);
                case "doc_no" -> insert.setString(place, "ตย %04d/%d".formatted(number % 400, number));
                default -> {
                    if (value == null) {
                        insert.setNull(place, type);
                    } else {
                        insert.setObject(place, value);
                    }
                }
            }
        }
    }
}
