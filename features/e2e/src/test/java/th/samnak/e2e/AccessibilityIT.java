package th.samnak.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import th.samnak.e2e.OpenOffice.Office;

/** Every screen with the eyes of axe, wide and narrow. */
@ExtendWith(OpenOffice.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityIT {

    /** Who goes where; and the page with the link, for an address that varies. */
    private static final String VISITS = """
            wilai /
            prasert /
            admin /
            wilai /correspondence
            prasert /correspondence?as=board
            prasert /correspondence?as=calendar
            wilai /correspondence/incoming/new
            prasert /correspondence/incoming/:id /correspondence?view=all
            somchai /correspondence/outgoing
            somchai /correspondence/outgoing/new
            somchai /correspondence/outgoing/:id /correspondence/outgoing?view=all
            wilai /correspondence/registers
            wilai /correspondence/registers/import
            wilai /correspondence/filing
            prasert /correspondence/filing/destruction
            prasert /approvals
            prasert /approvals/:matter /approvals
            prasert /records
            somchai /search?q=ประชุม
            somchai /search/people/wilai
            prasert /notices
            prasert /notices/ways
            malee /handover
            malee /handover/new
            admin /handover/new/somchai
            prasert /rules
            prasert /rules/proposals
            prasert /rules/correspondence.old-letter
            malee /templates
            malee /templates/new
            malee /templates/:id /templates
            anong /privacy/secrets
            anong /privacy/secrets/:id /privacy/secrets
            anong /privacy/inspections
            siriporn /privacy/requests
            siriporn /privacy/breaches
            prasert /privacy/redactions
            siriporn /privacy/activities
            anong /privacy/me
            admin /rest
            admin /rest/webhooks
            admin /admin/modules
            admin /admin/accounts
            admin /admin/accounts/somchai
            admin /admin/grants
            admin /admin/units
            admin /admin/people
            admin /admin/people/import
            admin /admin/audit
            admin /admin/system
            somchai /studio
            somchai /studio/units/oags-7
            somchai /studio/announcements
            somchai /studio/announcements/oags-2563
            somchai /studio/orders
            admin /studio/read
            admin /studio/reorganisations
            siriporn /studio/coverage
            siriporn /studio/why
            """;

    /** Looked at where the test of the function has such a record before it. */
    private static final Set<String> LOOKED_AT_ELSEWHERE = Set.of();

    private static final int SETTLING_MILLIS = 2_000;
    private static final Set<String> SERIOUS = Set.of("serious", "critical");

    private final Office office;
    private final Map<String, List<Desk>> signedIn = new HashMap<>();

    AccessibilityIT(Office office) {
        this.office = office;
    }

    @AfterAll
    void close() {
        signedIn.values().forEach(desks -> desks.forEach(Desk::close));
    }

    /** A person at a screen; an address with a variable part is that of the first such link on the page behind it. */
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("visits")
    void axe_finds_no_serious_fault(String account, String path, @Nullable String linkedFrom) {
        for (Desk desk : signedIn.computeIfAbsent(account, name -> List.of(office.desk(name), office.phone(name)))) {
            desk.open(linkedFrom == null ? path : linkedIn(desk.open(linkedFrom), path));
            assertThat(faults(desk)).isEmpty();
            assertThat(desk.page().locator(".samnak-notice").count()).as("the screen is there").isZero();
        }
    }

    /** Every address the running system has is visited. */
    @Test
    void no_screen_is_left_out() {
        List<String> visited = visits().map(visit -> visit.get()[1].toString().replaceAll("[?].*", "")).toList();
        List<String> unseen = office.samnak().mustDo("module:screens").lines()
                .filter(line -> line.startsWith("/"))
                .map(line -> line.split("\\s")[0])
                .filter(screen -> !LOOKED_AT_ELSEWHERE.contains(screen))
                .filter(screen -> visited.stream().noneMatch(path -> path.equals(screen) || path.matches(pattern(screen))))
                .toList();
        assertThat(unseen).isEmpty();
    }

    private static Stream<Arguments> visits() {
        return VISITS.lines().map(line -> Arguments.of((Object[]) Arrays.copyOf(line.split(" "), 3)));
    }

    private static String linkedIn(Desk desk, String path) {
        Locator links = desk.page().locator("a[href*='" + path.substring(1, path.indexOf(':')) + "']");
        links.first().waitFor();
        return links.all().stream()
                .map(link -> URI.create("/").resolve(link.getAttribute("href")).getPath())
                .filter(address -> address.matches(pattern(path)))
                .findFirst().orElseThrow(() -> new AssertionError("no link to " + path));
    }

    private static String pattern(String path) {
        return path.replaceAll(":[a-z]+", "(?!new|import)[^/]+");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(ints = {1440, 390})
    void no_tab_of_a_plan_has_a_serious_fault(int width) {
        try (Desk admin = Desk.at(office.chromium(), office.samnak().address(), width, 844).signIn("admin")) {
            admin.open("/studio/reorganisations").link("ประกาศคณะกรรมการตัวอย่าง").click();
            PlanPage plan = new PlanPage(admin).at("ร่าง");
            for (String tab : List.of("operations", "charts", "posts", "records", "papers")) {
                plan.tab(tab);
                assertThat(faults(admin)).as(tab).isEmpty();
            }
            plan.rehearse();
            assertThat(faults(admin)).as("rehearsal").isEmpty();
        }
    }

    @Test
    void the_sign_in_page_has_no_serious_fault() {
        try (Desk visitor = office.visitor()) {
            assertThat(faults(visitor.open("/sign-in"))).isEmpty();
        }
    }

    /** What is seen once is looked at again: a page that is still being put together is no screen yet. */
    private static List<String> faults(Desk desk) {
        desk.page().locator("h1").first().waitFor();
        if (seen(desk).isEmpty()) {
            return List.of();
        }
        desk.page().waitForTimeout(SETTLING_MILLIS);
        return seen(desk);
    }

    private static List<String> seen(Desk desk) {
        return new AxeBuilder(desk.page()).analyze().getViolations().stream()
                .filter(rule -> SERIOUS.contains(rule.getImpact()))
                .map(AccessibilityIT::words)
                .toList();
    }

    private static String words(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList();
    }
}
