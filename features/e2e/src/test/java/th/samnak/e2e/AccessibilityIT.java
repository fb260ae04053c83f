package th.samnak.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
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
            prasert /studio/absences
            admin /studio/read
            admin /studio/reorganisations
            siriporn /studio/coverage
            siriporn /studio/why
            """;

    /** Looked at where the test of the function has such a record before it. */
    private static final Set<String> LOOKED_AT_ELSEWHERE = Set.of(
            "/approvals/:matter", "/correspondence/filing/destruction/:id", "/correspondence/outgoing/:id/edit", "/handover/:id",
            "/meetings", "/meetings/:id", "/meetings/committees", "/meetings/new",
            "/privacy/redactions/:id", "/privacy/requests/:id", "/rest/webhooks/:id", "/studio/orders/:order", "/studio/read/:draft",
            "/studio/reorganisations/:plan");

    /** In place of what the person may not read. */
    private static final String MASKED = "เรื่องลับ";

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
        for (Desk desk : desks(account)) {
            desk.open(linkedFrom == null ? path : linkedIn(desk.open(linkedFrom), path));
            assertThat(faults(desk)).isEmpty();
            assertThat(desk.page().locator(".samnak-notice").count()).as("the screen is there").isZero();
        }
    }

    @Test
    void nor_has_what_is_begun_on_another_screen() {
        begun("admin", "/studio/read", "/studio/read/", desk ->
                desk.type("ชื่อที่ใช้เรียก", "ประกาศสมมติ").type("ข้อความของประกาศ", "ข้อ ๑ ให้มีสำนักสมมติ").press("อ่าน"));
        begun("siriporn", "/privacy/requests", "/privacy/requests/", desk ->
                desk.press("รับคำขอ").type("ผู้ขอ", "นายสมมติ ใจดี").type("ช่องทางติดต่อ", "somti@example.com")
                        .pick("สิทธิ", "เข้าถึง").type("สิ่งที่ขอ", "ขอสำเนาข้อมูลของตน").confirm("รับคำขอ"));
        begun("somchai", "/privacy/redactions", "/privacy/redactions/", desk ->
                desk.page().locator("vaadin-upload input[type=file]").setInputFiles(picture()));
        begun("prasert", "/approvals", "/approvals/", desk -> desk.page().locator(".sk-inbox-face").first().click());
        begun("admin", "/rest/webhooks", "/rest/webhooks/", desk -> {
            desk.press("แจ้งระบบอื่น").type("ชื่อระบบที่ใช้", "ระบบสมมติ").type("ที่อยู่ปลายทาง", "https://hooks.example.com/samnak")
                    .confirm("แจ้งระบบอื่น");
            desk.confirm("คัดลอกแล้ว");
            desk.link("ระบบสมมติ").click();
        });
    }

    private void begun(String account, String from, String to, Consumer<Desk> act) {
        Desk desk = desks(account).getFirst().open(from);
        act.accept(desk);
        desk.page().waitForURL("**" + to + "*");
        desk.page().locator("h1").first().waitFor();
        assertThat(Axe.faultsAtBothWidths(desk)).as(to).isEmpty();
    }

    private List<Desk> desks(String account) {
        return signedIn.computeIfAbsent(account, name -> List.of(office.desk(name), office.phone(name)));
    }

    private static FilePayload picture() {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB), "png", bytes);
            return new FilePayload("แผ่นหนึ่ง.png", "image/png", bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
                .filter(link -> !link.textContent().contains(MASKED))
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

    private static List<String> faults(Desk desk) {
        desk.page().locator("h1").first().waitFor();
        return Axe.faults(desk);
    }
}
