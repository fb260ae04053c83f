package th.samnak.e2e.crash;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.PlaywrightException;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import th.samnak.e2e.Desk;
import th.samnak.e2e.crash.Fate.Round;

/** Somebody types a letter without ever pausing, until something dies under their hands; then they look for their words. */
final class Typing {

    private static final String FORM = "/correspondence/outgoing/new";
    private static final String WRITER = "somchai";
    private static final String BODY = "ข้อความ";
    private static final int LEAST_MILLIS = 3_000;
    private static final int MOST_MILLIS = 9_000;
    private static final int AFTERWARDS_MILLIS = 1_500;
    private static final int COMING_BACK_SECONDS = 20;

    private final FragileOffice office;
    private final Random random;

    Typing(FragileOffice office, Random random) {
        this.office = office;
        this.random = random;
    }

    /** @return how it went, with the letter handed in at the end */
    Fate round(Round round, String subject) {
        Desk desk = office.desk(WRITER);
        desk.open(FORM).type("ถึง", "อธิการบดีมหาวิทยาลัยสมมติ").type("เรื่อง", subject);
        desk.field(BODY).click();
        long delay = random.nextInt(LEAST_MILLIS, MOST_MILLIS);
        NavigableMap<Integer, Long> typed = new TreeMap<>();
        StringBuilder words = new StringBuilder();
        long began = System.nanoTime();
        Killing killing = Killing.of(round.ofServer() ? office::killServer : office::killBrowser, delay);
        type(desk, killing, words, typed);
        long killed = killing.moment();
        boolean sameTab = round.ofServer() && random.nextBoolean();
        Desk again = backAgain(round, desk, sameTab);
        String found = found(again, words.toString());
        if (!words.toString().startsWith(found)) {
            throw new AssertionError("not what was typed has come back: " + found + " of " + words);
        }
        handIn(again, subject);
        return new Fate(round, TimeUnit.NANOSECONDS.toMillis(killed - began), true, true, lost(typed, found.length(), killed, sameTab));
    }

    private static void type(Desk desk, Killing killing, StringBuilder words, NavigableMap<Integer, Long> typed) {
        long end = Long.MAX_VALUE;
        try {
            for (int i = 1; System.nanoTime() < end; i++) {
                String word = "คำที่ " + i + " ";
                desk.page().keyboard().type(word);
                words.append(word);
                typed.put(words.length(), System.nanoTime());
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(60));
                if (killing.isOver() && end == Long.MAX_VALUE) {
                    end = killing.moment() + TimeUnit.MILLISECONDS.toNanos(AFTERWARDS_MILLIS);
                }
            }
        } catch (PlaywrightException browserIsGone) {
            killing.moment();
        }
    }

    /** The same tab, in which one signs in again; or another one, as on another machine. */
    private Desk backAgain(Round round, Desk before, boolean sameTab) {
        if (!round.ofServer()) {
            office.startBrowser();
            return office.desk(WRITER).open(FORM);
        }
        office.startServer();
        if (sameTab) {
            return before.signIn(WRITER).open(FORM);
        }
        before.close();
        return office.desk(WRITER).open(FORM);
    }

    /** What the form shows once it has settled. */
    private static String found(Desk desk, String words) {
        Locator body = desk.field(BODY);
        body.waitFor();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(COMING_BACK_SECONDS);
        String found = "";
        for (int still = 0; still < 8 && System.nanoTime() < end && !found.equals(words); ) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(400));
            String now = body.inputValue();
            still = now.equals(found) && !now.isEmpty() ? still + 1 : 0;
            found = now;
        }
        return found;
    }

    /** The age of the first word that is missing, at the moment of the kill; in the tab itself nothing may be missing at all. */
    private static long lost(NavigableMap<Integer, Long> typed, int found, long killed, boolean sameTab) {
        var missing = typed.higherEntry(found);
        if (missing == null || !sameTab && missing.getValue() > killed) {
            return 0;
        }
        return Math.max(1, TimeUnit.NANOSECONDS.toMillis(killed - missing.getValue()));
    }

    private static void handIn(Desk desk, String subject) {
        if (!desk.field("เรื่อง").inputValue().equals(subject)) {
            throw new AssertionError("the subject has not come back: " + desk.field("เรื่อง").inputValue());
        }
        desk.press("บันทึกร่าง").sees("บันทึกร่างแล้ว");
        desk.close();
    }
}
