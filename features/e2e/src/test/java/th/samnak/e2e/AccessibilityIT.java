package th.samnak.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import th.samnak.e2e.OpenOffice.Office;

/** Every screen with the eyes of axe, wide and narrow. */
@ExtendWith(OpenOffice.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityIT {

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

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "wilai, /", "wilai, /correspondence", "wilai, /correspondence/incoming/new", "somchai, /correspondence/outgoing",
        "somchai, /correspondence/outgoing/new", "wilai, /correspondence/registers", "wilai, /correspondence/registers/import",
        "somchai, /search?q=ประชุม", "somchai, /search/people/wilai", "wilai, /correspondence/filing", "prasert, /correspondence/filing/destruction",
        "admin, /admin/functions", "admin, /admin/accounts", "admin, /admin/grants", "admin, /admin/units",
        "admin, /admin/trail", "admin, /admin/system", "somchai, /studio", "somchai, /studio/units/oags-7",
        "somchai, /studio/announcements", "somchai, /studio/announcements/oags-2563", "somchai, /studio/orders", "admin, /studio/read",
        "admin, /studio/reorganisations", "siriporn, /studio/coverage", "siriporn, /studio/why",
        "prasert, /", "admin, /", "prasert, /approvals", "prasert, /records", "prasert, /correspondence?as=board",
        "prasert, /correspondence?as=calendar", "prasert, /notices", "prasert, /notices/ways", "prasert, /rules",
        "prasert, /rules/correspondence.old-letter", "malee, /templates", "malee, /templates/new", "anong, /privacy/secrets",
        "anong, /privacy/me", "prasert, /privacy/redactions", "siriporn, /privacy/activities", "admin, /rest", "admin, /rest/webhooks"
    })
    void axe_finds_no_serious_fault(String account, String path) {
        for (Desk desk : signedIn.computeIfAbsent(account, name -> List.of(office.desk(name), office.phone(name)))) {
            assertThat(faults(desk.open(path))).isEmpty();
        }
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

    private static List<String> faults(Desk desk) {
        desk.page().locator("h1").first().waitFor();
        return new AxeBuilder(desk.page()).analyze().getViolations().stream()
                .filter(rule -> SERIOUS.contains(rule.getImpact()))
                .map(AccessibilityIT::words)
                .toList();
    }

    private static String words(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList();
    }
}
