package th.samnak.rest.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.samnak.api.ModuleId;
import th.samnak.api.access.Accounts;
import th.samnak.api.access.Caller;
import th.samnak.api.access.Secrecy;
import th.samnak.api.access.SignIn;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.modules.InstalledModule;
import th.samnak.api.modules.ModuleCentre;
import th.samnak.api.modules.ModuleRegistry;
import th.samnak.api.modules.ModuleState;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.rest.RestTables;
import th.samnak.rest.token.application.JpaTokens;
import th.samnak.rest.token.application.Present;
import th.samnak.rest.token.application.Tokens;
import th.samnak.rest.token.domain.Scope;
import th.samnak.testing.Cast;
import th.samnak.testing.CastOrganisation;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.MemoryAuditTrail;
import th.samnak.testing.PlainSentences;
import th.samnak.testing.TestAccess;
import th.samnak.testing.TestClock;
import th.samnak.testing.TestDatabase;

@EachDatabase
class DoorTest {

    private static final String LEND = "{\"to\":\"malee\",\"count\":1}";

    private final TestDatabase test;
    private final TestClock clock = TestClock.at("2026-11-22T09:00");
    private final TestAccess access = new TestAccess(Cast.PRASERT);
    private final MemoryAuditTrail trail;
    private final Map<String, Caller> standing = new HashMap<>();
    private final List<InstalledModule> installed = new ArrayList<>();
    private final Applications applications = new Applications();
    private final Parasols parasols;
    private final Tokens tokens;
    private final Door door;

    DoorTest(TestDatabase test) {
        this.test = test;
        Database database = test.open(new RestTables());
        trail = new MemoryAuditTrail(access, clock, test.transactions());
        parasols = new Parasols(access, trail);
        applications.add(parasols);
        tokens = new JpaTokens(database, access, signIn(), nobody(Accounts.class), new CastOrganisation(clock), trail, clock);
        Absent absent = new Absent(centre(), registry(), access);
        door = new Door(
                tokens, access, test.transactions(), database, trail, applications, absent, new Present(), new PlainSentences(), clock);
    }

    @BeforeEach
    void empty() {
        test.empty();
        Cast.all().forEach(caller -> standing.put(caller.account(), caller));
    }

    private SignIn signIn() {
        return (SignIn) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {SignIn.class}, (proxy, method, arguments) ->
                Optional.ofNullable(standing.get(((Caller) arguments[0]).account())));
    }

    private ModuleCentre centre() {
        return (ModuleCentre) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ModuleCentre.class}, (proxy, method, arguments) -> List.copyOf(installed));
    }

    private ModuleRegistry registry() {
        return (ModuleRegistry) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ModuleRegistry.class}, (proxy, method, arguments) -> List.of());
    }

    private static <T> T nobody(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> Optional.empty()));
    }

    private String token(String... scopes) {
        return token(false, scopes);
    }

    private String token(boolean secrets, String... scopes) {
        Set<Scope> all = Set.copyOf(java.util.Arrays.stream(scopes).map(Scope::parse).toList());
        return tokens.make(new Tokens.Wish("ระบบติดตาม", "", all, secrets, LocalDate.of(2026, 12, 31)));
    }

    private Reply ask(String token, String method, String address, String body, String... headers) {
        Map<String, String> all = new HashMap<>(Map.of("Authorization", "Bearer " + token, "Content-Type", "application/json"));
        for (int i = 0; i < headers.length; i += 2) {
            all.put(headers[i], headers[i + 1]);
        }
        String[] parts = address.split("\\?", 2);
        return door.answer(
                new Call(method, parts[0], parts.length > 1 ? parts[1] : "", all, new byte[0], "10.1.2.3"),
                () -> body.getBytes(StandardCharsets.UTF_8));
    }

    private Reply get(String token, String address) {
        return ask(token, "GET", address, "");
    }

    @Test
    void without_a_good_token_nobody_comes_in() {
        assertThat(get("", "/api/v1/parasols/parasols").status()).isEqualTo(401);
        Reply refused = get("smk_abcdefgh_" + "x".repeat(43), "/api/v1/parasols/parasols");
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.headers()).containsEntry("Content-Type", "application/problem+json;charset=UTF-8").containsKey("WWW-Authenticate");
        String good = token("parasols:read");
        assertThat(get(good.substring(0, good.length() - 1) + (good.endsWith("A") ? "B" : "A"), "/api/v1/parasols/parasols").status()).isEqualTo(401);
        assertThat(get(good, "/api/v1/parasols/parasols").status()).isEqualTo(200);
    }

    @Test
    void a_token_ends_with_its_day_its_owner_their_unit_and_when_somebody_ends_it() {
        String token = token("parasols:read");
        Tokens.Row row = tokens.mine().getFirst();
        assertThat(row.good()).isTrue();
        standing.put("prasert", Cast.PRASERT.in(new UnitId("oags-2")));
        assertThat(get(token, "/api/v1/parasols/parasols").status()).isEqualTo(401);
        standing.remove("prasert");
        assertThat(get(token, "/api/v1/parasols/parasols").status()).isEqualTo(401);
        standing.put("prasert", Cast.PRASERT);
        assertThat(get(token, "/api/v1/parasols/parasols").status()).isEqualTo(200);
        assertThat(tokens.mine().getFirst().usedFrom()).contains("10.1.2.3");
        clock.set("2026-12-31T23:59");
        assertThat(get(token, "/api/v1/parasols/parasols").status()).isEqualTo(200);
        clock.set("2027-01-01T00:00");
        assertThat(get(token, "/api/v1/parasols/parasols").status()).isEqualTo(401);
        clock.set("2026-11-23T09:00");
        tokens.end(row.id());
        assertThat(get(token, "/api/v1/parasols/parasols").status()).isEqualTo(401);
        assertThat(trail.acts()).contains("api.token-make", "api.token-end");
    }

    @Test
    void nothing_is_read_of_what_a_stranger_sends() {
        Call call = new Call("POST", "/api/v1/parasols/parasols", "", Map.of("Authorization", "Bearer smk_x"), new byte[0], "10.1.2.3");
        assertThat(door.answer(call, () -> {
            throw new AssertionError("it was read");
        }).status()).isEqualTo(401);
    }

    @Test
    void what_is_kept_does_not_tell_the_token() throws Exception {
        String token = token("parasols:read");
        try (var connection = test.connect(); var rows = connection.createStatement().executeQuery("select * from rest_tokens")) {
            rows.next();
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                assertThat(String.valueOf(rows.getObject(i))).doesNotContain(token.substring(13));
            }
        }
    }

    @Test
    void scopes_bound_what_a_token_may_and_clearance_is_shown_only_when_wished() {
        String reader = token("parasols:read");
        Reply refused = ask(reader, "POST", "/api/v1/parasols/parasols", LEND);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text()).contains("rest.error.scope [parasols:write]");
        assertThat(get(reader, "/api/v1/parasols/parasols").text()).contains("\"lentTo\":\"prasert\"", "\"clearance\":\"ORDINARY\"");
        assertThat(get(token(true, "parasols:read"), "/api/v1/parasols/parasols").text()).contains("\"clearance\":\"CONFIDENTIAL\"");
        assertThat(Cast.PRASERT.clearance()).isEqualTo(Secrecy.CONFIDENTIAL);
    }

    @Test
    void nobody_makes_a_token_for_another_or_without_end() {
        Set<Scope> read = Set.of(Scope.parse("parasols:read"));
        assertThatThrownBy(() -> tokens.make(new Tokens.Wish("x", "siriporn", read, false, LocalDate.of(2026, 12, 1))))
                .isInstanceOf(th.samnak.api.errors.NotPermitted.class);
        assertThatThrownBy(() -> tokens.make(new Tokens.Wish("x", "", read, false, LocalDate.of(2028, 12, 1))))
                .isInstanceOfSatisfying(RuleViolation.class, no -> assertThat(no.field()).contains("lastDay"));
        access.signIn(Cast.ADMIN);
        assertThatThrownBy(() -> tokens.make(new Tokens.Wish("x", "siriporn", read, true, LocalDate.of(2026, 12, 1))))
                .isInstanceOfSatisfying(RuleViolation.class, no -> assertThat(no.field()).contains("secrets"));
        access.signIn(Cast.SOMCHAI);
        assertThatThrownBy(() -> token("parasols:read")).isInstanceOf(th.samnak.api.errors.NotPermitted.class);
    }

    @Test
    void a_list_tells_the_way_to_its_next_part() {
        Reply first = get(token("parasols:read"), "/api/v1/parasols/parasols?back=2026-12-01&colour=blue");
        assertThat(first.text()).isEqualTo("{\"items\":[{\"id\":\"p0\",\"lentTo\":\"prasert\",\"clearance\":\"ORDINARY\",\"back\":\"2026-12-01\","
                + "\"colour\":\"BLUE\"}],\"next\":\"/api/v1/parasols/parasols?back=2026-12-01&colour=blue&after=1\"}");
        assertThat(first.headers().get("Link")).contains("after=1>; rel=\"next\"");
        assertThat(get(token("parasols:read"), "/api/v1/parasols/parasols?after=2").text()).doesNotContain("next");
    }

    @Test
    void what_is_asked_wrongly_is_told_in_a_sentence() {
        String token = token("parasols:read", "parasols:write");
        String address = "/api/v1/parasols/parasols";
        assertThat(get(token, address + "?back=tomorrow").text()).contains("rest.error.day [tomorrow]", "\"status\":400");
        assertThat(get(token, address + "?colour=green").text()).contains("rest.error.word [green, RED, BLUE]");
        assertThat(get(token, address + "/none").text()).contains("error.not-found", "\"status\":404");
        assertThat(get(token, address + "/x/y/z").status()).isEqualTo(404);
        assertThat(ask(token, "DELETE", address, "").status()).isEqualTo(405);
        assertThat(ask(token, "POST", address, "{\"to\":\"malee\"}").text()).contains("rest.error.missing [count]", "\"field\":\"count\"", "\"status\":422");
        assertThat(ask(token, "POST", address, "{\"to\":\"malee\",\"count\":1,\"colour\":\"red\"}").text()).contains("rest.error.json [colour]");
        assertThat(ask(token, "POST", address, "{\"to\":").status()).isEqualTo(400);
        assertThat(ask(token, "POST", address, "[]").status()).isEqualTo(400);
        assertThat(ask(token, "POST", address, "{\"to\":\"a\",\"count\":1,\"parts\":[{}]}").text()).contains("rest.error.missing [name]");
        assertThat(ask(token, "POST", address, "x", "Content-Type", "text/plain").status()).isEqualTo(415);
        Reply many = ask(token, "POST", address, "{\"to\":\"malee\",\"count\":4}");
        assertThat(many.text()).contains("parasols.error.too-many [3]", "\"field\":\"count\"").contains("reference");
        assertThat(parasols.lent).hasValue(0);
    }

    @Test
    void a_failure_tells_nothing_of_the_inside() {
        Reply failed = get(token("parasols:read"), "/api/v1/parasols/parasols/broken");
        assertThat(failed.status()).isEqualTo(500);
        assertThat(failed.text()).doesNotContain("4711", "Exception", "java").contains("rest.error.failed");
    }

    @Test
    void what_is_refused_leaves_no_trace_and_what_is_done_leaves_one() {
        String token = token("parasols:write");
        ask(token, "POST", "/api/v1/parasols/parasols", "{\"to\":\"malee\",\"count\":4}");
        assertThat(trail.acts()).doesNotContain("parasol.lend", "api.write");
        Reply made = ask(token, "POST", "/api/v1/parasols/parasols", LEND);
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.headers()).containsEntry("Location", "/api/v1/parasols/parasols/p9").containsEntry("ETag", "\"1\"");
        assertThat(trail.acts()).contains("parasol.lend", "api.write");
        assertThat(trail.latest(1).getFirst().subject()).isEqualTo("rest:token:" + token.substring(4, 12));
    }

    @Test
    void a_request_sent_twice_under_one_key_is_done_once() {
        String token = token("parasols:write");
        Reply first = ask(token, "POST", "/api/v1/parasols/parasols", LEND, "Idempotency-Key", "k-1");
        Reply second = ask(token, "POST", "/api/v1/parasols/parasols", LEND, "Idempotency-Key", "k-1");
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(second.headers()).containsEntry("Location", "/api/v1/parasols/parasols/p9").containsEntry("Idempotency-Replayed", "true");
        assertThat(parasols.lent).hasValue(1);
        assertThat(ask(token, "POST", "/api/v1/parasols/parasols", "{\"to\":\"wilai\",\"count\":1}", "Idempotency-Key", "k-1").text())
                .contains("rest.error.key-taken");
        assertThat(ask(token("parasols:write"), "POST", "/api/v1/parasols/parasols", LEND, "Idempotency-Key", "k-1").status()).isEqualTo(201);
        assertThat(parasols.lent).hasValue(2);
        assertThat(ask(token, "POST", "/api/v1/parasols/parasols", "{\"to\":\"a\",\"count\":4}", "Idempotency-Key", "k-2").status()).isEqualTo(422);
        assertThat(ask(token, "POST", "/api/v1/parasols/parasols", LEND, "Idempotency-Key", "k-2").status()).isEqualTo(201);
        clock.advance(Duration.ofDays(3));
        for (int i = 0; i < 200; i++) {
            clock.advance(Duration.ofSeconds(1));
            ask(token, "POST", "/api/v1/parasols/parasols", "{");
        }
        assertThat(ask(token, "POST", "/api/v1/parasols/parasols", LEND, "Idempotency-Key", "k-1").status()).isEqualTo(201);
        assertThat(parasols.lent).hasValue(4);
    }

    @Test
    void even_when_both_come_at_once() throws Exception {
        String token = token("parasols:write");
        CountDownLatch go = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(6)) {
            List<Future<Reply>> replies = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                replies.add(threads.submit(() -> {
                    go.await();
                    return ask(token, "POST", "/api/v1/parasols/parasols", LEND, "Idempotency-Key", "race");
                }));
            }
            go.countDown();
            for (Future<Reply> reply : replies) {
                assertThat(reply.get().status()).isEqualTo(201);
            }
        }
        assertThat(trail.acts().stream().filter("parasol.lend"::equals)).hasSize(1);
    }

    @Test
    void a_change_tells_which_version_it_has_seen() {
        String token = token("parasols:read", "parasols:write");
        String address = "/api/v1/parasols/parasols/p1";
        String tag = get(token, address).headers().get("ETag");
        assertThat(ask(token, "PUT", address, "{\"name\":\"handle\"}").status()).isEqualTo(428);
        assertThat(ask(token, "PUT", address, "{\"name\":\"handle\"}", "If-Match", "\"6\"").status()).isEqualTo(412);
        assertThat(ask(token, "PUT", address, "{\"name\":\"handle\"}", "If-Match", "abc").text()).contains("rest.error.if-match");
        Reply mended = ask(token, "PUT", address, "{\"name\":\"handle\"}", "If-Match", tag);
        assertThat(mended.status()).isEqualTo(200);
        assertThat(mended.headers()).containsEntry("ETag", "\"8\"");
    }

    @Test
    void bytes_go_both_ways() {
        String token = token("parasols:read", "parasols:write");
        Reply picture = get(token, "/api/v1/parasols/parasols/p1/picture");
        assertThat(picture.body()).containsExactly(1, 2, 3);
        assertThat(picture.headers()).containsEntry("Content-Type", "image/png");
        assertThat(ask(token, "POST", "/api/v1/parasols/parasols/p1/picture", "abc", "Content-Type", "image/png").status()).isEqualTo(204);
    }

    @Test
    void a_function_answers_as_long_as_it_is_there() {
        String token = token("parasols:read");
        applications.remove(parasols);
        assertThat(get(token, "/api/v1/parasols/parasols").text()).contains("\"status\":404", "rest.error.absent [parasols]");
        assertThat(get("", Door.DOCUMENT).text()).doesNotContain("parasols");
        installed.add(new InstalledModule(
                ModuleId.of("parasols"), "1", ModuleState.RUNNING, Optional.empty(), "", Instant.EPOCH, "admin"));
        Reply soon = get(token, "/api/v1/parasols/parasols");
        assertThat(soon.status()).isEqualTo(503);
        assertThat(soon.headers()).containsEntry("Retry-After", "5");
        applications.add(parasols);
        assertThat(get(token, "/api/v1/parasols/parasols").status()).isEqualTo(200);
        assertThat(get("", Door.DOCUMENT).text()).contains("/parasols/parasols/{id}");
    }

    @Test
    void what_fails_because_the_function_goes_in_the_midst_of_it_is_to_be_tried_again() {
        String token = token("parasols:read");
        parasols.whenBroken(() -> applications.remove(parasols));
        assertThat(get(token, "/api/v1/parasols/parasols/broken").status()).isEqualTo(503);
        applications.add(parasols);
    }

    @Test
    void the_document_is_openapi_3_1() {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        SwaggerParseResult parsed = new OpenAPIV3Parser().readContents(get("", Door.DOCUMENT).text(), List.of(), options);
        assertThat(parsed.getMessages()).isEmpty();
        assertThat(parsed.getOpenAPI().getOpenapi()).isEqualTo("3.1.0");
        assertThat(parsed.getOpenAPI().getPaths()).containsOnlyKeys(
                "/parasols/parasols", "/parasols/parasols/{id}", "/parasols/parasols/{id}/picture");
        var lend = parsed.getOpenAPI().getPaths().get("/parasols/parasols").getPost();
        assertThat(lend.getOperationId()).isEqualTo("parasols.lend");
        Iterable<?> required = parsed.getOpenAPI().getComponents().getSchemas().get("rest.Wish").getRequired();
        assertThat(required).asString().isEqualTo("[count, to]");
        assertThat(parsed.getOpenAPI().getPaths().get("/parasols/parasols/{id}").getPut().getParameters())
                .anySatisfy(parameter -> {
                    assertThat(parameter.getName()).isEqualTo("If-Match");
                    assertThat(parameter.getRequired()).isTrue();
                });
    }

    @Test
    void people_read_it_as_a_page_without_script() {
        Reply page = ask("", "GET", "/api/", "", "Accept-Language", "en");
        assertThat(page.text()).contains("<html lang=\"en\">", "GET /api/v1/parasols/parasols").doesNotContain("<script", "style=");
    }

    @Test
    void who_asks_too_often_waits() {
        Pace pace = new Pace(60, this::now);
        for (int i = 0; i < 60; i++) {
            assertThat(pace.take("t")).isGreaterThanOrEqualTo(0);
        }
        assertThat(pace.take("t")).isNegative();
        assertThat(pace.take("other")).isGreaterThanOrEqualTo(0);
        nanos += 1_000_000_000L;
        assertThat(pace.take("t")).isZero();
        assertThat(pace.take("t")).isNegative();
    }

    private long nanos;

    private long now() {
        return nanos;
    }

}
