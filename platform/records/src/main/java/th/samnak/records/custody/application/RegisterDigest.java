package th.samnak.records.custody.application;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.records.custody.domain.Lot;

/** SHA-256 over the register, read in portions by its key. */
final class RegisterDigest {

    private static final int PORTION = 5000;
    private static final int LOT = 7;
    /** Without the lots, which are few: a join would have the database sort each portion. */
    private static final String ROWS = "select e.id, e.title, e.secrecy, e.begun, e.open, e.deadline, e.amount, e.lot"
            + " from Entry e where e.id > :after order by e.id";

    private RegisterDigest() {}

    static String of(Database database) {
        MessageDigest digest = sha256();
        Map<Object, UnitId> units = new HashMap<>();
        database.read(em -> em.createQuery("select l from Lot l", Lot.class).getResultList())
                .forEach(lot -> units.put(lot.id(), lot.unit()));
        String after = "";
        List<Object[]> rows;
        do {
            rows = portion(database, after);
            for (Object[] row : rows) {
                row[LOT] = units.get(row[LOT]);
                digest.update(line(row).getBytes(StandardCharsets.UTF_8));
                after = (String) row[0];
            }
        } while (rows.size() == PORTION);
        return HexFormat.of().formatHex(digest.digest());
    }

    private static List<Object[]> portion(Database database, String after) {
        return database.read(em -> em.createQuery(ROWS, Object[].class)
                .setParameter("after", after)
                .setMaxResults(PORTION)
                .getResultList());
    }

    /** Values parted by a sign that stands in no title of one line. */
    private static String line(Object[] row) {
        StringBuilder line = new StringBuilder();
        for (Object value : row) {
            line.append(value == null ? "" : value).append('\u001f');
        }
        return line.append('\n').toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
