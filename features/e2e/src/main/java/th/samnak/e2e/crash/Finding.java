package th.samnak.e2e.crash;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.PlaywrightException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import th.samnak.e2e.Desk;

/** Somebody looks for their letters by their words, after the last start. */
final class Finding {

    private static final String WRITER = "somchai";
    private static final int PATIENCE_MILLIS = 20_000;

    private final FragileOffice office;

    Finding(FragileOffice office) {
        this.office = office;
    }

    /** Hands a letter in and kills the server with the confirmation on the screen, before the index can be on the disk. */
    void afterTheLastKill(String subject) {
        Desk desk = office.desk(WRITER);
        desk.open("/correspondence/outgoing/new").type("ถึง", "อธิการบดีมหาวิทยาลัยสมมติ").type("เรื่อง", subject);
        desk.press("บันทึกร่าง").sees("บันทึกร่างแล้ว");
        office.killServer();
        desk.close();
        office.startServer();
    }

    /** @return what is wrong; empty when each is found once */
    List<String> faults(List<String> subjects) {
        List<String> faults = new ArrayList<>();
        try (Desk desk = office.desk(WRITER)) {
            for (String subject : subjects) {
                desk.open("/search?q=" + URLEncoder.encode(subject, StandardCharsets.UTF_8));
                Locator found = desk.page().locator(".sk-results a[href*='correspondence/outgoing/']")
                        .filter(new Locator.FilterOptions().setHasText(Pattern.compile(subject + "(?!\\d)")));
                try {
                    found.first().waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE_MILLIS));
                } catch (PlaywrightException notThere) {
                    // counted below
                }
                if (found.count() != 1) {
                    faults.add("found by " + subject + ": " + found.count() + " instead of 1");
                }
            }
        }
        return faults;
    }
}
