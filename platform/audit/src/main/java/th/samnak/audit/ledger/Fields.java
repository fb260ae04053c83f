package th.samnak.audit.ledger;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import th.samnak.audit.chain.Hashes;
import th.samnak.audit.chain.Layout;

/** A row's columns as canonical texts, the same on both databases. */
final class Fields {

    static final String COUNTS = "audit_counts";

    private Fields() {}

    /** The statement that reads rows of the table with whether they count. */
    static String select(Layout layout) {
        String condition = layout.when().isEmpty() ? "1" : "case when " + layout.when() + " then 1 else 0 end";
        return "select t.*, " + condition + " as " + COUNTS + " from " + layout.table() + " t";
    }

    static String selectOne(Layout layout) {
        return select(layout) + layout.keys().stream().map(key -> "t." + key + " = ?").collect(Collectors.joining(" and ", " where ", ""));
    }

    static String selectMany(Layout layout, int count) {
        return select(layout) + " where t." + layout.keys().getFirst() + " in (" + "?, ".repeat(count - 1) + "?)";
    }

    static boolean counts(ResultSet row) throws SQLException {
        return row.getInt(COUNTS) == 1;
    }

    static String key(Layout layout, ResultSet row) throws SQLException {
        StringBuilder key = new StringBuilder();
        for (String column : layout.keys()) {
            key.append(key.isEmpty() ? "" : "|").append(value(row, row.findColumn(column)));
        }
        return key.toString();
    }

    /** All columns and parts of the current row. */
    static Map<String, String> read(Connection connection, Layout layout, ResultSet row) throws SQLException {
        Map<String, String> fields = columns(row);
        for (String part : layout.parts()) {
            String[] cells = part.split(":");
            fields.put(cells[0], part(connection, cells, row.getObject(layout.keys().getFirst())));
        }
        return fields;
    }

    /** The rows of another table that belong to it, as one hash. */
    private static String part(Connection connection, String[] part, Object owner) throws SQLException {
        StringBuilder all = new StringBuilder();
        try (PreparedStatement query = connection.prepareStatement(
                "select * from " + part[0] + " where " + part[1] + " = ? order by " + part[2])) {
            query.setObject(1, owner);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    Map<String, String> values = columns(rows);
                    for (String name : part[3].split(";")) {
                        all.append(values.containsKey(name) ? Hashes.of(name, values.get(name)) : Hashes.of(name));
                    }
                    all.append('\n');
                }
            }
        }
        return Hashes.of(all.toString());
    }

    private static Map<String, String> columns(ResultSet row) throws SQLException {
        Map<String, String> fields = new TreeMap<>();
        ResultSetMetaData about = row.getMetaData();
        for (int i = 1; i <= about.getColumnCount(); i++) {
            String value = value(row, i);
            if (value != null) {
                fields.put(about.getColumnLabel(i).toLowerCase(Locale.ROOT), value);
            }
        }
        return fields;
    }

    private static @Nullable String value(ResultSet row, int column) throws SQLException {
        int type = row.getMetaData().getColumnType(column);
        return switch (type) {
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> {
                Timestamp at = row.getTimestamp(column);
                yield at == null ? null : at.toLocalDateTime().truncatedTo(ChronoUnit.MICROS).toString();
            }
            case Types.NUMERIC, Types.DECIMAL -> {
                BigDecimal number = row.getBigDecimal(column);
                yield number == null ? null : number.stripTrailingZeros().toPlainString();
            }
            case Types.BOOLEAN, Types.BIT -> {
                boolean truth = row.getBoolean(column);
                yield row.wasNull() ? null : Boolean.toString(truth);
            }
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> {
                byte[] bytes = row.getBytes(column);
                yield bytes == null ? null : HexFormat.of().formatHex(bytes);
            }
            case Types.CHAR -> {
                String text = row.getString(column);
                yield text == null ? null : text.stripTrailing();
            }
            default -> row.getString(column);
        };
    }

    /** The columns that count of those the table has. */
    static List<String> counting(ResultSetMetaData about, List<String> without) throws SQLException {
        TreeMap<String, Boolean> names = new TreeMap<>();
        for (int i = 1; i <= about.getColumnCount(); i++) {
            names.put(about.getColumnLabel(i).toLowerCase(Locale.ROOT), true);
        }
        names.remove("version");
        without.forEach(names::remove);
        return List.copyOf(names.keySet());
    }
}
