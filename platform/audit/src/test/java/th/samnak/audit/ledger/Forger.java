package th.samnak.audit.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import th.samnak.audit.chain.Line;

/** Knows how lines are made. */
public final class Forger {

    private Forger() {}

    public static Line line(ResultSet row, long number) throws SQLException {
        return Kept.of(row).line(number, "");
    }
}
