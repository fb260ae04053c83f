package th.samnak.audit.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Takes over the trail of systems that were set up before there was a chain. */
final class FormerTrail {

    private static final String TABLE = "security_audit";

    private FormerTrail() {}

    static int takeOver(Connection connection, Pen pen) throws SQLException {
        if (!exists(connection)) {
            return 0;
        }
        List<Kept> entries = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
                        "select recorded_at, account, act, subject, detail from " + TABLE + " order by entry_number");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                entries.add(new Kept(Kept.ACT, row.getTimestamp(1).toLocalDateTime().toInstant(ZoneOffset.UTC), row.getString(2), "",
                        row.getString(3), row.getString(4), row.getString(5), "", "", Stamp.salt() + Stamp.salt()));
            }
        }
        pen.write(connection, entries);
        try (Statement empty = connection.createStatement()) {
            empty.executeUpdate("delete from " + TABLE);
        }
        return entries.size();
    }

    private static boolean exists(Connection connection) throws SQLException {
        String name = connection.getMetaData().storesUpperCaseIdentifiers() ? TABLE.toUpperCase(Locale.ROOT) : TABLE;
        try (ResultSet found = connection.getMetaData().getTables(null, connection.getSchema(), name, null)) {
            return found.next();
        }
    }
}
