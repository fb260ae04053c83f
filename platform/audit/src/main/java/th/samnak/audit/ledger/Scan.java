package th.samnak.audit.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import th.samnak.audit.chain.Layout;
import th.samnak.audit.chain.RowSeal;
import th.samnak.audit.chain.Rows;

/** Reads the entries and the protected tables, a portion of the rows in memory at a time. */
final class Scan {

    private static final int FETCH = 2000;

    private final Connection connection;
    private final Map<String, Layout> layouts;

    Scan(Connection connection, Map<String, Layout> layouts) {
        this.connection = connection;
        this.layouts = layouts;
    }

    /** Is told every entry: the sealed ones in the order of their numbers, then those that wait, with number 0. */
    interface Entries {
        void entry(long number, String hash, Kept entry);
    }

    void entries(Entries told) throws SQLException {
        entries("seal_no is not null order by seal_no", told);
        entries("seal_no is null order by id", told);
    }

    private void entries(String which, Entries told) throws SQLException {
        try (PreparedStatement query = streaming("select seal_no, hash, " + Kept.COLUMNS + " from audit_entries where " + which);
                ResultSet found = query.executeQuery()) {
            while (found.next()) {
                told.entry(found.getLong("seal_no"), Optional.ofNullable(found.getString("hash")).orElse(""), Kept.of(found));
            }
        }
    }

    /** Tells of the rows whose key is wanted. @param also is told the entries that are read for it */
    void rows(Rows rows, Predicate<String> wanted, Entries also, Files files) throws SQLException {
        entries((number, hash, entry) -> {
            also.entry(number, hash, entry);
            if (number >= 0) {
                entry.row().filter(seal -> wanted.test(seal.key()))
                        .ifPresent(seal -> rows.sealed(new Rows.Last(number, entry.time(), seal)));
            }
        });
        for (Layout layout : newest()) {
            if (!Layouts.keys(connection, layout.table()).isEmpty()) { // else all its rows are missed
                table(layout, rows, wanted, files);
            }
        }
        rows.end();
    }

    /** Is told every stored file that a row names. */
    interface Files {
        void named(String table, String key, String column, String sha256);
    }

    /** The layout by which each table is read now: the one used last. */
    private List<Layout> newest() throws SQLException {
        Map<String, Layout> newest = new TreeMap<>();
        try (PreparedStatement query = connection.prepareStatement("select id from audit_layouts order by used_from, id");
                ResultSet found = query.executeQuery()) {
            while (found.next()) {
                Optional.ofNullable(layouts.get(found.getString(1))).ifPresent(layout -> newest.put(layout.table(), layout));
            }
        }
        return new ArrayList<>(newest.values());
    }

    private void table(Layout layout, Rows rows, Predicate<String> wanted, Files files) throws SQLException {
        try (PreparedStatement query = streaming(Fields.select(layout));
                ResultSet found = query.executeQuery()) {
            while (found.next()) {
                String key = Fields.key(layout, found);
                if (wanted.test(key) && Fields.counts(found)) {
                    Map<String, String> fields = Fields.read(connection, layout, found);
                    rows.standing(layout.table(), key, new Read(fields));
                    layout.files().forEach(file -> file(layout.table(), key, file, fields, files));
                }
            }
        }
    }

    /** @param file the column, and after {@code !} when the file is gone for good */
    private static void file(String table, String key, String file, Map<String, String> fields, Files files) {
        String[] cells = file.split("[!=]");
        boolean gone = cells.length > 1 && cells[2].equals(fields.get(cells[1]));
        String sha256 = fields.getOrDefault(cells[0], "");
        if (!gone && !sha256.isBlank()) {
            files.named(table, key, cells[0], sha256);
        }
    }

    private PreparedStatement streaming(String sql) throws SQLException {
        PreparedStatement query = connection.prepareStatement(sql);
        query.setFetchSize(FETCH);
        return query;
    }

    long count(String condition) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select count(*) from audit_entries where " + condition);
                ResultSet row = query.executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    /** A row that was just read. */
    private record Read(Map<String, String> fields) implements Rows.Standing {

        @Override
        public String digest(Layout layout, RowSeal seal) {
            return layout.digest(seal.salt(), seal.key(), fields);
        }

        @Override
        public String marks(Layout layout, RowSeal seal) {
            return layout.marks(seal.salt(), fields);
        }
    }
}
