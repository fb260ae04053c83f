package th.samnak.e2e;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.options.ViewportSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A screen with the eyes of axe. */
final class Axe {

    private static final Set<String> SERIOUS = Set.of("serious", "critical");
    private static final int SETTLING_MILLIS = 2_000;
    private static final int TOLD = 3;
    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;

    private Axe() {}

    /** Serious faults, with the parts they are in. What is seen is looked at again: a page still being put together is no screen yet. */
    static List<String> faults(Desk desk) {
        if (seen(desk).isEmpty()) {
            return List.of();
        }
        desk.page().waitForTimeout(SETTLING_MILLIS);
        return seen(desk);
    }

    /** As {@link #faults}, on a screen that a desk and a phone show. */
    static List<String> faultsAtBothWidths(Desk desk) {
        List<String> faults = new ArrayList<>(faults(desk));
        ViewportSize wide = desk.page().viewportSize();
        desk.page().setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
        faults.addAll(faults(desk));
        desk.page().setViewportSize(wide.width, wide.height);
        return faults;
    }

    private static List<String> seen(Desk desk) {
        return new AxeBuilder(desk.page()).analyze().getViolations().stream()
                .filter(rule -> SERIOUS.contains(rule.getImpact()))
                .map(Axe::words)
                .toList();
    }

    private static String words(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes().stream().limit(TOLD).map(node -> node.getHtml()).toList();
    }
}
