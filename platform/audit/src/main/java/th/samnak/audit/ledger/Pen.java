package th.samnak.audit.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Writes entries, unsealed. */
final class Pen {

    private static final String INSERT =
            "insert into audit_entries (" + Kept.COLUMNS + ", mac) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final int ACCOUNT = 40;
    private static final int POST = 300;

    private final Stamp stamp;

    Pen(Stamp stamp) {
        this.stamp = stamp;
    }

    void write(Connection connection, List<Kept> entries) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (Kept entry : entries) {
                fill(insert, entry);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void fill(PreparedStatement insert, Kept entry) throws SQLException {
        insert.setString(1, entry.kind());
        insert.setTimestamp(2, entry.timestamp());
        insert.setString(3, entry.account());
        insert.setString(4, entry.post());
        insert.setString(5, entry.act());
        insert.setString(6, entry.subject());
        insert.setString(7, entry.detail());
        insert.setString(8, entry.layout());
        insert.setString(9, entry.digest());
        insert.setString(10, entry.salt());
        insert.setString(11, stamp.of(entry));
    }

    static String account(String text) {
        return cut(text, ACCOUNT);
    }

    static String post(String text) {
        return cut(text, POST);
    }

    static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
