package th.samnak.itests;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import th.samnak.audit.chain.Layout;

/** Somebody with the password of the database: changes one byte in a row of every protected table that has one. */
final class Burglar {

    private final Connection connection;

    Burglar(Connection connection) {
        this.connection = connection;
    }

    /** One byte in a row of a table. */
    record Change(String table, String key, String column) {}

    List<Change> changeEverything() throws SQLException {
        List<Change> changes = new ArrayList<>();
        for (Layout layout : layouts()) {
            change(layout).ifPresent(changes::add);
        }
        return changes;
    }

    private List<Layout> layouts() throws SQLException {
        Map<String, Layout> layouts = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select content from audit_layouts order by used_from")) {
            while (rows.next()) {
                Layout layout = Layout.parse(rows.getString(1));
                layouts.put(layout.table(), layout);
            }
        }
        return List.copyOf(layouts.values());
    }

    private Optional<Change> change(Layout layout) throws SQLException {
        String where = layout.when().isEmpty() ? "" : " where " + layout.when();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select * from " + layout.table() + " t" + where)) {
            return row.next() ? change(layout, row) : Optional.empty();
        }
    }

    private Optional<Change> change(Layout layout, ResultSet row) throws SQLException {
        ResultSetMetaData about = row.getMetaData();
        for (int i = 1; i <= about.getColumnCount(); i++) {
            String name = about.getColumnLabel(i).toLowerCase(Locale.ROOT);
            boolean counts = layout.columns().contains(name) && !layout.keys().contains(name) && !layout.when().contains(name);
            if (counts && row.getObject(i) instanceof String text && text.strip().length() > 1) {
                write(layout, row, name, bent(text.stripTrailing()));
                return Optional.of(new Change(layout.table(), key(layout, row), name));
            }
        }
        return Optional.empty();
    }

    private static String bent(String text) {
        char last = text.charAt(text.length() - 1);
        return text.substring(0, text.length() - 1) + (last == 'x' ? 'y' : 'x');
    }

    private void write(Layout layout, ResultSet row, String column, String value) throws SQLException {
        String where = layout.keys().stream().map(key -> key + " = ?").collect(Collectors.joining(" and "));
        try (PreparedStatement update =
                connection.prepareStatement("update " + layout.table() + " set " + column + " = ? where " + where)) {
            update.setString(1, value);
            for (int i = 0; i < layout.keys().size(); i++) {
                update.setObject(i + 2, row.getObject(layout.keys().get(i)));
            }
            update.executeUpdate();
        }
    }

    private static String key(Layout layout, ResultSet row) throws SQLException {
        List<String> values = new ArrayList<>();
        for (String key : layout.keys()) {
            values.add(row.getString(key).stripTrailing());
        }
        return String.join("|", values);
    }
}
