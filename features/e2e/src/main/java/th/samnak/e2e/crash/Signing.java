package th.samnak.e2e.crash;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.PlaywrightException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import th.samnak.e2e.Desk;
import th.samnak.e2e.crash.Fate.Round;

/** A director signs, and something dies while the signature is made; then the director looks whether it was. */
final class Signing {

    private static final String SIGNER = "prasert";
    private static final String ADDRESS = "/correspondence/outgoing/";
    private static final String SIGN = "ลงนาม";
    private static final String SIGNED = "ลงนามแล้ว เลขที่";
    private static final String PROOF = "ลายมือชื่อดิจิทัลถูกต้อง";

    private final FragileOffice office;
    private final Random random;
    private final Deque<String> waiting = new ArrayDeque<>();
    private final List<String> signed = new ArrayList<>();
    private final List<String> subjects = new ArrayList<>();
    private long usualMillis = 1_500;

    Signing(FragileOffice office, Random random) {
        this.office = office;
        this.random = random;
    }

    /** Writes letters and takes them up to the director's desk; signs one to see how long that takes. */
    void prepare(int letters, String subject) {
        List<String> ids = new ArrayList<>();
        try (Desk somchai = office.desk("somchai")) {
            for (int i = 1; i <= letters + 1; i++) {
                subjects.add(subject + " " + i);
                somchai.open("/correspondence/outgoing/new");
                somchai.type("ถึง", "อธิการบดีมหาวิทยาลัยสมมติ").type("เรื่อง", subject + " " + i)
                        .type("ข้อความ", "ด้วยท่านมีหนังสือขอวิทยากร\n\nจึงเรียนมาเพื่อโปรดทราบ");
                somchai.press("บันทึกร่าง").sees("บันทึกร่างแล้ว");
                ids.add(somchai.recordId());
                somchai.press("ส่งให้ตรวจ").choose("เสนอต่อ", "มาลี").confirm("ส่งให้ตรวจ").sees("บันทึกแล้ว");
            }
        }
        try (Desk malee = office.desk("malee")) {
            ids.forEach(id -> {
                malee.open(ADDRESS + id);
                malee.press("ตรวจแล้ว").confirm("ตรวจแล้ว").sees("บันทึกแล้ว");
                malee.press("เสนอ").choose("เสนอต่อ", "ประเสริฐ").confirm("เสนอ").sees("เสนอลงนาม");
            });
        }
        waiting.addAll(ids);
        try (Desk prasert = office.desk(SIGNER)) {
            String first = waiting.remove();
            prasert.open(ADDRESS + first).press(SIGN);
            long began = System.nanoTime();
            prasert.attempt(SIGN).sees(SIGNED);
            usualMillis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
            signed.add(first);
        }
    }

    /** Every letter that a director was told is signed. */
    List<String> signed() {
        return signed;
    }

    /** What each of the letters is about. */
    List<String> subjects() {
        return subjects;
    }

    long usualMillis() {
        return usualMillis;
    }

    Fate round(Round round) {
        String letter = waiting.remove();
        Desk desk = office.desk(SIGNER);
        desk.open(ADDRESS + letter).press(SIGN);
        desk.dialog().getByText(SIGN, new Locator.GetByTextOptions().setExact(true)).last().waitFor();
        long delay = random.nextLong(usualMillis + usualMillis / 3);
        Killing killing = Killing.of(round.ofServer() ? office::killServer : office::killBrowser, delay);
        boolean confirmed = confirmed(desk, killing);
        killing.moment();
        if (round.ofServer()) {
            desk.close();
            office.startServer();
        } else {
            office.startBrowser();
        }
        boolean done = lookedAt(letter);
        if (confirmed && !done) {
            throw new AssertionError("the signature that was confirmed is gone: " + letter);
        }
        signed.add(letter);
        return new Fate(round, delay, confirmed, done, 0);
    }

    private static boolean confirmed(Desk desk, Killing killing) {
        boolean seen = false;
        try {
            desk.attempt(SIGN);
            while (!killing.isOver() && !seen) {
                seen = desk.page().getByText(SIGNED).count() > 0;
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            }
            if (!seen) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
                seen = desk.page().getByText(SIGNED).count() > 0;
            }
        } catch (PlaywrightException browserIsGone) {
            // it may have been signed all the same
        }
        return seen;
    }

    /** Whether it is signed; signs it where it is not. */
    private boolean lookedAt(String letter) {
        try (Desk desk = office.desk(SIGNER)) {
            desk.open(ADDRESS + letter);
            Locator proof = desk.page().getByText(PROOF).first();
            proof.or(desk.button(SIGN)).first().waitFor();
            boolean done = proof.count() > 0;
            if (!done) {
                desk.press(SIGN).attempt(SIGN).sees(SIGNED);
            }
            return done;
        }
    }
}
