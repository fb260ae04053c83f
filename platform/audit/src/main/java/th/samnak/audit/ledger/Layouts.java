package th.samnak.audit.ledger;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import th.samnak.api.audit.Protection;
import th.samnak.api.audit.Protection.Part;
import th.samnak.audit.chain.Layout;

/** The layouts of the tables that are protected now, made once for each table when it is first written to. */
final class Layouts {

    private final Supplier<List<Protection>> protections;
    private final Map<Protection, Layout> known = new ConcurrentHashMap<>();

    Layouts(Supplier<List<Protection>> protections) {
        this.protections = protections;
    }

    /** How the table is protected; empty when it is not, or does not exist yet. */
    Optional<Layout> of(Connection connection, String table) throws SQLException {
        for (Protection protection : protections.get()) {
            if (protection.table().equals(table)) {
                return of(connection, protection);
            }
        }
        return Optional.empty();
    }

    /** Of all tables that exist by now. */
    List<Layout> all(Connection connection) throws SQLException {
        List<Layout> layouts = new ArrayList<>();
        for (Protection protection : protections.get()) {
            of(connection, protection).ifPresent(layouts::add);
        }
        return layouts;
    }

    private Optional<Layout> of(Connection connection, Protection protection) throws SQLException {
        Layout layout = known.get(protection);
        if (layout == null) {
            List<String> keys = keys(connection, protection.table());
            if (keys.isEmpty()) {
                return Optional.empty();
            }
            layout = new Layout(protection.table(), keys, columns(connection, protection), protection.when(),
                    parts(connection, protection), protection.files());
            known.put(protection, layout);
        }
        return Optional.of(layout);
    }

    private static List<String> parts(Connection connection, Protection protection) throws SQLException {
        List<String> parts = new ArrayList<>();
        for (Part part : protection.parts()) {
            String columns = String.join(";", columns(connection, part.table(), List.of()));
            parts.add(String.join(":", part.table(), part.owner(), part.order(), columns));
        }
        return parts;
    }

    private static List<String> columns(Connection connection, Protection protection) throws SQLException {
        TreeSet<String> names = new TreeSet<>(columns(connection, protection.table(), protection.without()));
        protection.parts().forEach(part -> names.add(part.table()));
        return List.copyOf(names);
    }

    private static List<String> columns(Connection connection, String table, List<String> without) throws SQLException {
        try (PreparedStatement none = connection.prepareStatement("select * from " + table + " where 1 = 0");
                ResultSet empty = none.executeQuery()) {
            return Fields.counting(empty.getMetaData(), without);
        }
    }

    /** Columns of the primary key by name; none when there is no such table. */
    static List<String> keys(Connection connection, String table) throws SQLException {
        DatabaseMetaData about = connection.getMetaData();
        String name = about.storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table;
        TreeSet<String> keys = new TreeSet<>();
        try (ResultSet found = about.getPrimaryKeys(null, connection.getSchema(), name)) {
            while (found.next()) {
                keys.add(found.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return List.copyOf(keys);
    }

    /** All that were ever used, by id; those whose text is not what their id says are left out. */
    static Map<String, Layout> kept(Connection connection) throws SQLException {
        Map<String, Layout> layouts = new TreeMap<>();
        try (PreparedStatement query = connection.prepareStatement("select id, content from audit_layouts");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                Layout layout = Layout.parse(rows.getString(2));
                if (layout.id().equals(rows.getString(1))) {
                    layouts.put(layout.id(), layout);
                }
            }
        }
        return layouts;
    }

    /** The table of each, by id, whatever their texts say. */
    static Map<String, String> noted(Connection connection) throws SQLException {
        Map<String, String> tables = new TreeMap<>();
        try (PreparedStatement query = connection.prepareStatement("select id, table_name from audit_layouts");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                tables.put(rows.getString(1), rows.getString(2));
            }
        }
        return tables;
    }
}
