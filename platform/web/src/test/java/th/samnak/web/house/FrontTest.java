package th.samnak.web.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrontTest {

    private static House house;

    @BeforeAll
    static void build(@TempDir Path folder) throws Exception {
        house = new House(folder, Map.of("files.limit-mb", "1"));
        house.installGround();
        house.installWeb();
        early = new Browser(house).get("/sign-in");
        earlyReady = new Browser(house).get("/health/ready");
        earlyLive = new Browser(house).get("/health/live");
        house.installStandIn();
        house.installLantern();
    }

    private static HttpResponse<String> early;
    private static HttpResponse<String> earlyReady;
    private static HttpResponse<String> earlyLive;

    @AfterAll
    static void close() throws Exception {
        house.close();
    }

    @Test
    void before_the_house_stands_the_door_says_so() {
        assertThat(early.statusCode()).isEqualTo(503);
        assertThat(early.headers().firstValue("Retry-After")).isPresent();
        assertThat(early.body()).contains("ระบบกำลังเริ่มทำงาน");
        assertThat(earlyReady.statusCode()).isEqualTo(503);
        assertThat(earlyLive.statusCode()).isEqualTo(200);
    }

    @Test
    void it_is_ready_as_soon_as_the_rest_is_there() throws Exception {
        assertThat(new Browser(house).get("/health/ready").statusCode()).isEqualTo(200);
        assertThat(new Browser(house).get("/sign-in").statusCode()).isEqualTo(200);
    }

    @Test
    void a_stranger_is_led_to_the_door_and_back_to_where_he_wanted() throws Exception {
        Browser browser = new Browser(house);

        HttpResponse<String> led = browser.get("/lantern/items/7?x=1");
        assertThat(led.statusCode()).isEqualTo(303);
        assertThat(led.headers().firstValue("Location")).contains("/sign-in?next=%2Flantern%2Fitems%2F7%3Fx%3D1");

        HttpResponse<String> in = browser.signIn("anna", "right", "/lantern/items/7?x=1");
        assertThat(in.statusCode()).isEqualTo(303);
        assertThat(in.headers().firstValue("Location")).contains("/lantern/items/7?x=1");
        assertThat(browser.get("/lantern/items/7?x=1").statusCode()).isEqualTo(200);
    }

    @Test
    void nobody_is_led_out_of_the_house() throws Exception {
        for (String trap : new String[] {"//evil.example", "https://evil.example", "/\\evil.example", "/x\r\nSet-Cookie: a=b"}) {
            assertThat(new Browser(house).signIn("anna", "right", trap).headers().firstValue("Location")).contains("/");
        }
    }

    @Test
    void the_session_cookie_is_closed_to_scripts_and_other_sites() throws Exception {
        HttpResponse<String> in = new Browser(house).signIn("anna", "right", "/");

        assertThat(in.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("samnak-" + house.port()))
                .singleElement().asString()
                .contains("HttpOnly").contains("SameSite=Lax").contains("Path=/");
    }

    @Test
    void a_planted_session_is_worth_nothing_afterwards() throws Exception {
        Browser thief = new Browser(house);
        thief.signIn("mallory", "right", "/");
        String planted = thief.sessionId();
        Browser victim = new Browser(house);
        String token = Browser.token(victim.get("/sign-in").body());
        victim.plant(planted);

        HttpResponse<String> in = victim.post("/sign-in", Map.of("account", "anna", "password", "right", "csrf", token));

        assertThat(in.statusCode()).isEqualTo(303);
        assertThat(victim.sessionId()).isNotEmpty().isNotEqualTo(planted);
        assertThat(thief.get("/").statusCode()).as("the thief's own session has ended").isEqualTo(303);
    }

    @Test
    void no_detour_leads_past_the_door() throws Exception {
        for (String path : new String[] {"/ui/../", "/plain/../lantern", "/health/..;/lantern", "//", "/ui/..%2flantern", "/VAADIN/build/../../lantern"}) {
            HttpResponse<String> answer = new Browser(house).get(path);

            assertThat(answer.statusCode()).as(path).isNotEqualTo(200);
            assertThat(answer.headers().allValues("Set-Cookie")).as(path).isEmpty();
        }
    }

    @Test
    void a_form_from_elsewhere_is_not_taken() throws Exception {
        HttpResponse<String> answer = new Browser(house)
                .post("/sign-in", Map.of("account", "anna", "password", "right", "csrf", "guess"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("samnak-" + house.port()));
    }

    @Test
    void a_wrong_password_is_told_kindly_and_opens_no_session() throws Exception {
        Browser browser = new Browser(house);

        HttpResponse<String> answer = browser.signIn("<b>anna</b>", "wrong", "/");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("role=\"alert\"").contains("&lt;b&gt;anna").doesNotContain("<b>anna");
        assertThat(browser.sessionId()).isEmpty();
    }

    @Test
    void a_generated_password_must_be_changed_first() throws Exception {
        Browser browser = new Browser(house);
        HttpResponse<String> in = browser.signIn("fresh", "right", "/lantern");
        assertThat(in.headers().firstValue("Location")).contains("/password?next=%2Flantern");
        assertThat(browser.get("/lantern").headers().firstValue("Location")).contains("/password?next=%2Flantern");

        String token = Browser.token(browser.get("/password?next=%2Flantern").body());
        Map<String, String> tooShort = Map.of("old", "right", "new", "short", "again", "short", "csrf", token, "next", "/lantern");
        assertThat(browser.post("/password", tooShort).statusCode()).isEqualTo(422);
        Map<String, String> good = Map.of(
                "old", "right", "new", "long enough phrase", "again", "long enough phrase", "csrf", token, "next", "/lantern");
        assertThat(browser.post("/password", good).headers().firstValue("Location")).contains("/lantern");
        assertThat(browser.get("/lantern").statusCode()).isEqualTo(200);
    }

    @Test
    void whoever_leaves_has_left() throws Exception {
        Browser browser = new Browser(house);
        browser.signIn("anna", "right", "/");
        String token = Browser.token(browser.get("/password").body());

        assertThat(browser.post("/sign-out", Map.of("csrf", "guess")).headers().firstValue("Location")).contains("/");
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
        browser.post("/sign-out", Map.of("csrf", token));
        assertThat(browser.get("/").statusCode()).isEqualTo(303);
    }

    @Test
    void a_blocked_account_is_out_at_the_next_request() throws Exception {
        Browser browser = new Browser(house);
        browser.signIn("blocky", "right", "/");
        assertThat(browser.get("/").statusCode()).isEqualTo(200);

        new Browser(house).signIn("blocky", "block", "/");

        assertThat(browser.get("/").statusCode()).isEqualTo(303);
    }

    @Test
    void a_failure_shows_a_number_and_nothing_else() throws Exception {
        HttpResponse<String> answer = new Browser(house).signIn("boom", "right", "/");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("เลขอ้างอิง").doesNotContain("secret detail").doesNotContain("Exception");
    }

    @Test
    void the_language_is_chosen_by_a_link_and_remembered() throws Exception {
        Browser browser = new Browser(house);

        HttpResponse<String> chosen = browser.get("/sign-in?lang=en&next=%2Flantern");

        assertThat(chosen.headers().firstValue("Location")).contains("/sign-in?next=%2Flantern");
        assertThat(browser.get("/sign-in").body()).contains("<html lang=\"en\">").contains("Password");
    }

    @Test
    void pages_carry_their_locks() throws Exception {
        HttpResponse<String> plain = new Browser(house).get("/sign-in");
        assertThat(plain.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'").contains("frame-ancestors 'none'").doesNotContain("unsafe");
        assertThat(plain.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(plain.headers().firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(plain.headers().firstValue("Server")).isEmpty();
        assertThat(plain.headers().firstValue("Strict-Transport-Security")).isEmpty();

        Browser browser = new Browser(house);
        browser.signIn("anna", "right", "/");
        HttpResponse<String> screen = browser.get("/");
        String policy = screen.headers().firstValue("Content-Security-Policy").orElse("");
        assertThat(policy).contains("frame-ancestors 'self'").doesNotContain("script-src 'self' 'unsafe-inline'");
        String nonce = policy.replaceAll("(?s).*'nonce-([^']+)'.*", "$1");
        assertThat(screen.body()).contains("nonce=\"" + nonce + "\"");
        assertThat(screen.body().replace("<script nonce=", "")).doesNotContain("<script>");
    }

    @Test
    void a_file_too_large_is_refused_in_words() throws Exception {
        Browser browser = new Browser(house);
        browser.signIn("anna", "right", "/");

        byte[] large = new byte[5 * 1024 * 1024];
        HttpResponse<String> known = browser.send("/VAADIN/dynamic/resource/0/x/upload", "application/octet-stream", BodyPublishers.ofByteArray(large));
        HttpResponse<String> form = browser.send("/sign-in", "application/x-www-form-urlencoded", BodyPublishers.ofByteArray(new byte[100_000]));

        assertThat(known.statusCode()).isEqualTo(413);
        assertThat(known.body()).contains("1 MB");
        assertThat(form.statusCode()).isEqualTo(413);
    }

    @Test
    void house_files_are_kept_by_the_browser() throws Exception {
        Browser browser = new Browser(house);
        String address = browser.get("/sign-in").body().replaceAll("(?s).*href=\"(/plain/plain.css\\?v=[0-9a-f]+)\".*", "$1");

        HttpResponse<String> file = browser.get(address);

        assertThat(file.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
        assertThat(browser.get("/plain/plain.css", "If-None-Match", file.headers().firstValue("ETag").orElse("")).statusCode())
                .isEqualTo(304);
        assertThat(browser.get("/plain/../META-INF/MANIFEST.MF").statusCode()).isNotEqualTo(200);
        assertThat(browser.get("/plain/nothing.css").statusCode()).isEqualTo(404);
    }

    @Test
    void the_code_of_the_screens_comes_small_and_is_kept() throws Exception {
        Browser browser = new Browser(house);
        browser.signIn("anna", "right", "/");
        String script = browser.get("/").body().replaceAll("(?s).*(VAADIN/build/indexhtml-[^\"]+\\.js).*", "$1");

        HttpResponse<String> file = browser.get("/" + script, "Accept-Encoding", "br");

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Encoding")).contains("br");
        assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith("text/javascript");
        assertThat(file.headers().firstValue("Cache-Control")).contains("max-age=31536000");
    }

    @Test
    void a_screen_is_made_only_for_whoever_may_open_it() throws Exception {
        Browser officer = new Browser(house);
        officer.signIn("anna", "right", "/");
        assertThat(officer.open("lantern/items/7")).contains("item 7");

        Browser guest = new Browser(house);
        guest.signIn("guest", "right", "/");
        assertThat(guest.open("lantern/items/7")).doesNotContain("item 7").contains("refused");
    }

    @Test
    void an_address_that_leads_nowhere_is_not_taken_for_an_absent_function() throws Exception {
        Browser browser = new Browser(house);
        browser.signIn("anna", "right", "/");

        assertThat(browser.open("lantern/nothing/of/this")).contains("no-such-page").doesNotContain("function-away");
    }

    @Test
    void a_failing_screen_shows_a_number_and_nothing_else() throws Exception {
        Browser browser = new Browser(house);
        browser.signIn("anna", "right", "/");

        assertThat(browser.open("lantern/broken")).contains("เลขอ้างอิง").doesNotContain("secret detail");
    }

    @Test
    void requests_of_a_screen_whose_session_is_over_are_told_so() throws Exception {
        Browser browser = new Browser(house);
        browser.signIn("anna", "right", "/");
        browser.open("lantern");
        browser.post("/sign-out", Map.of("csrf", Browser.token(browser.get("/password").body())));

        assertThat(browser.look()).contains("sessionExpired");
    }
}
