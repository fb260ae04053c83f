package th.samnak.e2e.bench;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.UUID;

/**
 * Letters as ten years leave them with a bureau, written by the database itself: every second one came in, every hundredth is still
 * open, the others lie in the archive; each is known to its unit, the agency's register and one officer.
 */
final class LetterRows {

    /** Of a letter numbered n: 1 while it is open. */
    static final String OPEN = "case when n % 100 < 2 then 1 else 0 end";

    /** What of them names the unit, changed as barely as can be. */
    static final List<String> BARE = List.of(
            "update correspondence_incoming set version = version + 1, owner_unit = 'oags-14' where owner_unit = 'oags-7'",
            "update correspondence_outgoing set version = version + 1, unit = 'oags-14' where unit = 'oags-7'");

    /** Looks like the random ids of letters, and lies as scattered in an index. */
    static final String KEY = "cast(cast(md5(cast(n as text)) as uuid) as text)";

    private static final String SERIES = " from generate_series(1, %d) n";
    private static final String STATE = "case when n %% 100 < 2 then ";
    private static final String DAY = "(date '2016-01-01' + n %% 3800)";
    private static final String SUBJECT = "'เรื่องที่ ' || n || ' ขอความอนุเคราะห์ข้อมูลประกอบการจัดทำรายงาน'";
    private static final String INCOMING = "insert into correspondence_incoming (id, version, registry, state, doc_no, doc_date,"
            + " from_name, to_name, subject, note, enclosures, urgency, secrecy, secrecy_reason, received_at, registered_at, reg_no,"
            + " owner_unit, unit_no, officer, holder, action_taken, retention, file_code, closed_at, keep_until)"
            + " select " + KEY + ", 1, 'oags', " + STATE + "'ASSIGNED' else 'ARCHIVED' end, 'ตย 0204/' || n, " + DAY
            + ", 'กรมตัวอย่าง', 'เลขาธิการ', " + SUBJECT + ", '', '', 'NORMAL', 'ORDINARY', '', " + DAY + ", " + DAY
            + ", n, 'oags-7', n, 'p' || n %% 40, " + STATE + "'p' || n %% 40 end, '', 'R10', 'ก1', " + STATE + "null else " + DAY
            + " end, " + DAY + " + 3650" + SERIES + " where n %% 2 = 0";
    private static final String OUTGOING = "insert into correspondence_outgoing (id, version, unit, drafter, state, kind, issuer,"
            + " addressee, salutation, subject, reference_text, body, enclosures, copies_to, internal_to, urgency, secrecy,"
            + " secrecy_reason, created_at, changed_at, doc_no, doc_date, reg_kind, reg_no, signer, signer_name, signer_position,"
            + " signed_at, retention, file_code, closed_at, keep_until)"
            + " select " + KEY + ", 1, 'oags-7', 'p' || n %% 40, " + STATE + "'DRAFT' else 'SENT' end, 'EXTERNAL_LETTER', 'oags-7',"
            + " 'ผู้อำนวยการตัวอย่าง', 'เรียน', " + SUBJECT + ", '', repeat('ตามที่ได้มีหนังสือแจ้งไปแล้วนั้น ', 20), '', '', '', 'NORMAL',"
            + " 'ORDINARY', '', " + DAY + ", " + DAY + ", 'อส 0001.7/' || n, " + DAY + ", 'DISPATCH', n, 'sompong', 'นายสมมติ',"
            + " 'ผู้อำนวยการ', " + STATE + "null else " + DAY + " end, 'R10', 'ก1', " + DAY + ", " + DAY + " + 3650" + SERIES
            + " where n %% 2 = 1";
    private static final String FILED = "insert into correspondence_filed (id, version, agency, unit, direction, letter_id, doc_no,"
            + " doc_date, reg_no, subject, secrecy, retention, closed_on, keep_until, file_code, place, fate, reason, tombstone)"
            + " select 'f' || n, 1, 'oags', 'oags-7', case n %% 2 when 0 then 'INCOMING' else 'OUTGOING' end, " + KEY + ", 'ตย ' || n, "
            + DAY + ", n, " + SUBJECT + ", 'ORDINARY', 'R10', " + DAY + ", " + DAY + " + 3650, 'ก1', '', 'KEPT', '', ''" + SERIES
            + " where n %% 100 >= 2";
    private static final String SCOPES = "insert into correspondence_scopes select md5(n || '%s'), 1, " + KEY + ", %s" + SERIES;

    private LetterRows() {}

    /** The id of the letter numbered n. */
    static String key(int n) {
        try {
            byte[] hash = MessageDigest.getInstance("MD5").digest(Integer.toString(n).getBytes(StandardCharsets.US_ASCII));
            ByteBuffer bytes = ByteBuffer.wrap(hash);
            return new UUID(bytes.getLong(), bytes.getLong()).toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static void fill(SplitBureau bureau, int count) {
        bureau.sql(INCOMING.formatted(count));
        bureau.sql(OUTGOING.formatted(count));
        bureau.sql(FILED.formatted(count));
        bureau.sql(SCOPES.formatted("u", "'unit:oags-7'", count));
        bureau.sql(SCOPES.formatted("a", "'agency:oags'", count));
        bureau.sql(SCOPES.formatted("p", "'person:p' || n % 40", count));
    }
}
