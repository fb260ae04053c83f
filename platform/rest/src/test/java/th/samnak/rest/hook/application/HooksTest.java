package th.samnak.rest.hook.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.samnak.api.ModuleId;
import th.samnak.api.Settings;
import th.samnak.api.access.Caller;
import th.samnak.api.access.Secrecy;
import th.samnak.api.access.SignIn;
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.api.records.RecordEntry;
import th.samnak.api.records.RecordId;
import th.samnak.api.records.RecordWatch;
import th.samnak.api.timeline.Happening;
import th.samnak.api.timeline.RecordStory;
import th.samnak.rest.RestTables;
import th.samnak.rest.hook.domain.Delivery;
import th.samnak.testing.Cast;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.MemoryAuditTrail;
import th.samnak.testing.TestAccess;
import th.samnak.testing.TestClock;
import th.samnak.testing.TestDatabase;

@EachDatabase
class HooksTest {

    private static final ModuleId PARASOLS = ModuleId.of("parasols");

    private final TestDatabase test;
    private final Database database;
    private final TestClock clock = TestClock.at("2026-11-22T09:00");
    private final TestAccess access = new TestAccess(Cast.PRASERT);
    private final Set<String> seenBy = ConcurrentHashMap.newKeySet();
    private final Set<String> accounts = ConcurrentHashMap.newKeySet();
    private final List<Got> got = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private volatile int answer = 204;
    private Hooks hooks;
    private HookQueue queue;
    private Courier courier;

    @TempDir
    private Path folder;

    private record Got(String event, String signature, String body) {}

    HooksTest(TestDatabase test) {
        this.test = test;
        this.database = test.open(new RestTables());
    }

    @BeforeEach
    void start() throws IOException {
        test.empty();
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", this::take);
        server.start();
        accounts.add("prasert");
        seenBy.add("prasert");
        use(Map.of());
    }

    @AfterEach
    void stop() {
        courier.stop();
        server.stop(0);
    }

    private void take(HttpExchange exchange) throws IOException {
        got.add(new Got(
                exchange.getRequestHeaders().getFirst("Samnak-Event"), exchange.getRequestHeaders().getFirst("Samnak-Signature"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        if (answer == 302) {
            exchange.getResponseHeaders().add("Location", url() + "/elsewhere");
        }
        exchange.sendResponseHeaders(answer, -1);
        exchange.close();
    }

    private void use(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(Map.of(
                "webhooks.hosts", "127.0.0.1, *.example.go.th", "webhooks.private-addresses", "true",
                "site.address", "https://samnak.example.go.th/"));
        all.putAll(more);
        Settings settings = Settings.of(folder, all);
        AuditTrail trail = new MemoryAuditTrail(access, clock, test.transactions());
        Subscribed subscribed = new Subscribed(database);
        hooks = new JpaHooks(database, test.transactions(), subscribed, access, trail, clock, settings);
        queue = new HookQueue(database, subscribed, clock);
        courier = new Courier(database, access, signIn(), clock, settings);
        courier.knows(new Stories());
    }

    private SignIn signIn() {
        return (SignIn) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {SignIn.class}, (proxy, method, arguments) ->
                Optional.of((Caller) arguments[0]).filter(caller -> accounts.contains(caller.account()))
                        .map(caller -> Cast.PRASERT));
    }

    private final class Stories implements RecordStory {

        @Override
        public ModuleId module() {
            return PARASOLS;
        }

        @Override
        public boolean maySee(RecordId record) {
            assertThat(access.caller().clearance()).isEqualTo(Secrecy.ORDINARY);
            return seenBy.contains(access.caller().account());
        }

        @Override
        public String title(RecordId record) {
            return "";
        }

        @Override
        public List<Happening> happenings(RecordId record, List<AuditTrail.Entry> acts) {
            return List.of();
        }
    }

    private String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    private static RecordEntry entry(String key, Secrecy secrecy, boolean open) {
        return new RecordEntry(
                new RecordId(PARASOLS, "parasol", key), "ร่มของนางสาวสมศรี", secrecy, new UnitId("oags-1"), LocalDate.of(2026, 11, 1), open,
                Optional.empty(), Optional.empty());
    }

    private List<Hooks.Sent> sent(String hook) {
        return hooks.deliveries(hook, 50);
    }

    @Test
    void what_happens_is_told_once_signed_and_without_names() {
        Hooks.Made made = hooks.make("คลังร่ม", url(), List.of("parasols.parasol.*"));
        RecordWatch watch = queue;
        watch.entered(entry("p-1", Secrecy.ORDINARY, true), Optional.empty());
        watch.entered(entry("p-1", Secrecy.ORDINARY, true), Optional.of(entry("p-1", Secrecy.ORDINARY, true)));
        watch.entered(entry("p-1", Secrecy.ORDINARY, false), Optional.of(entry("p-1", Secrecy.ORDINARY, true)));
        courier.deliver();
        courier.deliver();
        assertThat(got).extracting(Got::event).containsExactlyInAnyOrder("parasols.parasol.created", "parasols.parasol.closed");
        assertThat(got).allSatisfy(one -> {
            assertThat(one.body()).contains("\"record\":\"parasols:parasol:p-1\"").doesNotContain("สมศรี", "ร่ม");
            String seconds = String.valueOf(clock.instant().getEpochSecond());
            assertThat(one.signature()).isEqualTo(Seal.signature(made.secret(), Long.parseLong(seconds), one.body())).startsWith("t=" + seconds + ",v1=");
        });
        assertThat(sent(made.id())).hasSize(2).allMatch(one -> one.state() == Delivery.State.DELIVERED && one.status().equals(Optional.of(204)));
        clock.advance(Duration.ofDays(91));
        courier.tidy();
        assertThat(sent(made.id())).isEmpty();
    }

    @Test
    void an_act_that_is_rolled_back_was_never_told() {
        Hooks.Made made = hooks.make("x", url(), List.of("*"));
        assertThatThrownBy(() -> test.transactions().together(() -> {
            queue.entered(entry("p-1", Secrecy.ORDINARY, true), Optional.empty());
            throw new RuleViolation("parasols.error.broken");
        })).isInstanceOf(RuleViolation.class);
        courier.deliver();
        assertThat(got).isEmpty();
        assertThat(sent(made.id())).isEmpty();
    }

    @Test
    void of_what_is_secret_nothing_is_even_written_down() {
        Hooks.Made made = hooks.make("x", url(), List.of("*"));
        queue.entered(entry("p-2", Secrecy.CONFIDENTIAL, true), Optional.empty());
        assertThat(sent(made.id())).isEmpty();
    }

    @Test
    void whoever_may_not_see_it_now_is_not_told() {
        Hooks.Made made = hooks.make("x", url(), List.of("*"));
        queue.entered(entry("p-1", Secrecy.ORDINARY, true), Optional.empty());
        seenBy.clear();
        courier.deliver();
        assertThat(got).isEmpty();
        assertThat(sent(made.id())).singleElement().satisfies(one -> assertThat(one.state()).isEqualTo(Delivery.State.WITHHELD));
        seenBy.add("prasert");
        accounts.clear();
        hooks.again(sent(made.id()).getFirst().id());
        courier.deliver();
        assertThat(got).isEmpty();
    }

    @Test
    void a_system_that_fails_is_tried_again_ever_more_rarely_and_given_up_in_the_end() {
        Hooks.Made made = hooks.make("x", url(), List.of("*"));
        hooks.ping(made.id());
        answer = 500;
        courier.deliver();
        courier.deliver();
        assertThat(got).hasSize(1);
        assertThat(sent(made.id())).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(Delivery.State.WAITING);
            assertThat(one.next()).isEqualTo(clock.instant().plus(Duration.ofSeconds(20)));
            assertThat(one.failure()).isEqualTo("HTTP 500");
        });
        for (int i = 0; i < 12; i++) {
            clock.advance(Duration.ofDays(2));
            courier.deliver();
        }
        assertThat(got).hasSize(9);
        assertThat(sent(made.id())).singleElement().satisfies(one -> assertThat(one.state()).isEqualTo(Delivery.State.GIVEN_UP));
        answer = 200;
        hooks.again(sent(made.id()).getFirst().id());
        courier.deliver();
        assertThat(sent(made.id())).singleElement().satisfies(one -> assertThat(one.state()).isEqualTo(Delivery.State.DELIVERED));
    }

    @Test
    void who_says_gone_is_not_asked_again_and_nobody_is_followed_elsewhere() {
        Hooks.Made made = hooks.make("x", url(), List.of("*"));
        hooks.ping(made.id());
        answer = 410;
        courier.deliver();
        assertThat(sent(made.id()).getFirst().state()).isEqualTo(Delivery.State.GIVEN_UP);
        hooks.ping(made.id());
        answer = 302;
        courier.deliver();
        assertThat(got).hasSize(2);
    }

    @Test
    void a_system_that_cannot_be_reached_holds_nobody_up() {
        Hooks.Made lost = hooks.make("x", "http://127.0.0.1:1/", List.of("*"));
        Hooks.Made fine = hooks.make("y", url(), List.of("*"));
        hooks.ping(lost.id());
        hooks.ping(fine.id());
        courier.deliver();
        assertThat(got).hasSize(1);
        assertThat(sent(lost.id()).getFirst().failure()).isNotEmpty();
    }

    @Test
    void only_machines_that_are_named_are_told_and_none_inside_unless_it_is_said() throws Exception {
        assertThatThrownBy(() -> hooks.make("x", "https://evil.example.com/", List.of("*")))
                .isInstanceOfSatisfying(RuleViolation.class, no -> assertThat(no.messageKey()).isEqualTo("rest.error.host"));
        for (String wrong : List.of("ftp://127.0.0.1/", "https://user@127.0.0.1/", "127.0.0.1", "https:///x", "file:///etc/passwd", "http://[x")) {
            assertThatThrownBy(() -> hooks.make("x", wrong, List.of("*"))).as(wrong).isInstanceOf(RuleViolation.class);
        }
        Hooks.Made made = hooks.make("x", url(), List.of("*"));
        hooks.ping(made.id());
        courier.stop();
        use(Map.of("webhooks.private-addresses", "false"));
        courier.deliver();
        assertThat(got).isEmpty();
        assertThatThrownBy(() -> hooks.make("x", url(), List.of("*")))
                .isInstanceOfSatisfying(RuleViolation.class, no -> assertThat(no.messageKey()).isEqualTo("rest.error.https"));
        Targets outside = new Targets(Settings.of(folder, Map.of("webhooks.hosts", "localhost")));
        assertThatThrownBy(() -> outside.checkMachine(outside.check("https://localhost/"))).isInstanceOf(IOException.class);
        for (String inside : List.of("10.0.0.1", "172.16.3.4", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0", "::1", "fd00::1", "fe80::1")) {
            assertThat(Targets.isInside(InetAddress.getByName(inside))).as(inside).isTrue();
        }
        assertThat(Targets.isInside(InetAddress.getByName("203.150.1.1"))).isFalse();
    }

    @Test
    void nobody_sees_anothers_and_the_secret_is_in_no_table() throws Exception {
        Hooks.Made made = hooks.make("x", url(), List.of("*"));
        access.signIn(Cast.MALEE);
        assertThatThrownBy(() -> hooks.deliveries(made.id(), 10)).isInstanceOf(NotFound.class);
        assertThat(hooks.mine()).isEmpty();
        access.signIn(Cast.PRASERT);
        String renewed = hooks.renew(made.id());
        assertThat(renewed).isNotEqualTo(made.secret());
        try (var connection = test.connect(); var rows = connection.createStatement().executeQuery("select * from rest_hooks")) {
            rows.next();
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                assertThat(String.valueOf(rows.getObject(i))).doesNotContain(renewed.substring(4), made.secret().substring(4));
            }
        }
        hooks.end(made.id());
        queue.entered(entry("p-1", Secrecy.ORDINARY, true), Optional.empty());
        assertThat(sent(made.id())).isEmpty();
    }
}
