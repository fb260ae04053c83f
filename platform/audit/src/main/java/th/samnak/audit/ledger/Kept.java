package th.samnak.audit.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import th.samnak.audit.chain.Line;
import th.samnak.audit.chain.RowSeal;

/**
 * One entry as the database keeps it.
 *
 * @param subject of an act what it was done to, of a row its key
 * @param detail of an act one sentence, of a row its marks
 * @param salt 16 digits for the row, 16 that blind what is personal
 */
record Kept(
        String kind,
        Instant at,
        String account,
        String post,
        String act,
        String subject,
        String detail,
        String layout,
        String digest,
        String salt) {

    static final String ACT = "A";
    static final String ROW = "R";
    static final String COLUMNS = "kind, recorded_at, account, post, act, subject, detail, layout, row_digest, salt";
    private static final int HALF = 16;

    Kept {
        at = at.truncatedTo(ChronoUnit.MICROS); // as the databases keep it: one rounds and the other does not
    }

    static Kept of(ResultSet row) throws SQLException {
        return new Kept(row.getString("kind"), row.getTimestamp("recorded_at").toLocalDateTime().toInstant(ZoneOffset.UTC),
                row.getString("account"), row.getString("post"), row.getString("act"), row.getString("subject"),
                row.getString("detail"), row.getString("layout"), row.getString("row_digest"), row.getString("salt"));
    }

    static Kept ofRow(Instant at, Actor.Who who, RowSeal seal, String blind) {
        return new Kept(ROW, at, who.account(), who.post(), seal.op(), seal.key(), seal.marks(), seal.layout(), seal.digest(),
                seal.salt() + blind);
    }

    Timestamp timestamp() {
        return Timestamp.valueOf(LocalDateTime.ofInstant(at, ZoneOffset.UTC));
    }

    String time() {
        return at.toString();
    }

    String who() {
        return Line.who(blind(), account, post);
    }

    String what() {
        return row().map(RowSeal::what).orElseGet(() -> Line.act(blind(), act, subject, detail));
    }

    Optional<RowSeal> row() {
        return kind.equals(ROW)
                ? Optional.of(new RowSeal(act, layout, subject, digest, detail, salt.substring(0, HALF)))
                : Optional.empty();
    }

    Line line(long number, String hash) {
        return new Line(number, time(), kind, who(), what(), hash);
    }

    private String blind() {
        return salt.length() > HALF ? salt.substring(HALF) : "";
    }
}
