package th.samnak.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.samnak.testing.system.RunningSamnak;

/** Another system works with a running office, from outside: with a token, within bounds, and as long as the function is there. */
class ApiIT {

    private static final String PNG =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
    private static final String LETTER = """
            {"docNo": "มท 0101/77", "docDate": "%s", "from": "กระทรวงตัวอย่าง", "to": "อัยการสูงสุด",
             "subject": "ขอทดสอบการเชื่อมต่อ %s", "enclosures": [{"name": "แผนผัง", "count": 1}],
             "attachments": [{"name": "plan.png", "content": "%s"}]}""";

    @TempDir
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<HttpRequestSeen> told = new CopyOnWriteArrayList<>();
    private RunningSamnak samnak;

    private record HttpRequestSeen(String event, String signature, String body) {}

    @Test
    void another_system_works_within_its_bounds() throws Exception {
        HttpServer other = listening();
        try (RunningSamnak running = RunningSamnak.demo(folder.resolve("data"))
                .setting("webhooks.hosts", "127.0.0.1")
                .setting("webhooks.private-addresses", "true")
                .ready()) {
            samnak = running;
            String token = token("wilai", "correspondence:read,correspondence:write,records:read,webhooks:read,webhooks:write");
            describesItself(token);
            String secret = subscribed(token, "http://127.0.0.1:" + other.getAddress().getPort() + "/hook");
            String letter = registersOnce(token);
            follows(token, letter);
            isTold(secret, letter);
            isMasked();
            comesAndGoes(token("malee", "meetings:read"));
            isRevoked(token);
        } finally {
            other.stop(0);
        }
    }

    private HttpServer listening() throws IOException {
        HttpServer other = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        other.createContext("/", exchange -> {
            told.add(new HttpRequestSeen(
                    exchange.getRequestHeaders().getFirst("Samnak-Event"), exchange.getRequestHeaders().getFirst("Samnak-Signature"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        other.start();
        return other;
    }

    private String token(String account, String scopes) {
        Matcher told = Pattern.compile("smk_[a-z0-9]{8}_[\\w-]{43}")
                .matcher(samnak.mustDo("api:tokens", "--make", account, "ระบบทดสอบ", scopes, "30"));
        assertThat(told.find()).isTrue();
        return told.group();
    }

    private void describesItself(String token) {
        assertThat(get("", "/api/v1/openapi.json").body()).contains("/correspondence/incoming/{id}", "/records/{id}/history");
        assertThat(get("", "/api/").body()).contains("POST /api/v1/correspondence/incoming");
        assertThat(get(token, "/api/v1/me").body()).contains("\"account\":\"wilai\"", "correspondence:write");
        assertThat(get("", "/api/v1/me").statusCode()).isEqualTo(401);
    }

    private String subscribed(String token, String url) {
        HttpResponse<String> made = post(
                token, "/api/v1/webhooks", "{\"name\": \"x\", \"url\": \"" + url + "\", \"events\": [\"correspondence.incoming.*\"]}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(post(token, "/api/v1/webhooks", "{\"name\": \"x\", \"url\": \"https://169.254.169.254/\", \"events\": [\"*\"]}").statusCode())
                .isEqualTo(422);
        return part(made.body(), "secret");
    }

    private String registersOnce(String token) {
        String letter = LETTER.formatted(java.time.LocalDate.now(), "หนึ่ง", PNG);
        HttpResponse<String> first = post(token, "/api/v1/correspondence/incoming", letter, "Idempotency-Key", "it-1");
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        HttpResponse<String> second = post(token, "/api/v1/correspondence/incoming", letter, "Idempotency-Key", "it-1");
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.headers().firstValue("Idempotency-Replayed")).contains("true");
        String place = first.headers().firstValue("Location").orElseThrow();
        HttpResponse<String> found = get(token, place);
        assertThat(found.body()).contains("\"state\":\"REGISTERED\"", "plan.png", "ขอทดสอบการเชื่อมต่อ");
        assertThat(found.headers().firstValue("ETag")).isEqualTo(first.headers().firstValue("ETag"));
        HttpResponse<String> broken = post(token, "/api/v1/correspondence/incoming", letter.replace(PNG, "TVqQAAMAAAAEAAAA"), "Idempotency-Key", "it-2");
        assertThat(broken.statusCode()).as(broken.body()).isEqualTo(422);
        assertThat(get(token, "/api/v1/correspondence/incoming?words=" + encoded("ขอทดสอบการเชื่อมต่อ")).body().split("\"docNo\"")).hasSize(2);
        return place;
    }

    private static String encoded(String words) {
        return java.net.URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private void follows(String token, String letter) {
        HttpResponse<String> seen = get(token, letter);
        String tag = seen.headers().firstValue("ETag").orElseThrow();
        String route = "{\"owner\": \"oags-9\", \"note\": \"เพื่อดำเนินการ\"}";
        assertThat(post(token, letter + "/routes", route).statusCode()).isEqualTo(428);
        HttpResponse<String> routed = post(token, letter + "/routes", route, "If-Match", tag);
        assertThat(routed.body()).contains("\"state\":\"ROUTED\"", "\"unit\":\"oags-9\"");
        assertThat(post(token, letter + "/routes", route, "If-Match", tag).statusCode()).isEqualTo(412);
        String id = letter.substring(letter.lastIndexOf('/') + 1);
        assertThat(get(token, "/api/v1/records/correspondence:incoming:" + id).body()).contains("\"open\":true");
        assertThat(get(token, letter + "/slip").headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(get(token, "/api/v1/correspondence/attachments/" + part(seen.body().replaceFirst("(?s)^.*\"attachments\":", ""), "id"))
                .statusCode()).isEqualTo(200);
        assertThat(get(token, "/api/v1/correspondence/figures/" + java.time.Year.now()).body()).contains("พ.ศ.", "\"received\":[");
        Matcher next = Pattern.compile("\"next\":\"([^\"]+)\"").matcher(get(token, "/api/v1/correspondence/incoming?limit=1").body());
        assertThat(next.find()).isTrue();
        assertThat(get(token, next.group(1)).body()).doesNotContain(id);
    }

    private void isTold(String secret, String letter) throws GeneralSecurityException {
        String id = letter.substring(letter.lastIndexOf('/') + 1);
        assertThat(until(() -> told.stream().anyMatch(one -> one.event().equals("correspondence.incoming.created") && one.body().contains(id))))
                .as(() -> samnak.admin("api:deliveries").text()).isTrue();
        for (HttpRequestSeen one : told) {
            assertThat(one.body()).doesNotContain("ขอทดสอบ");
            String seconds = one.signature().replaceFirst("^t=(\\d+),.*", "$1");
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            String right = HexFormat.of().formatHex(mac.doFinal((seconds + "." + one.body()).getBytes(StandardCharsets.UTF_8)));
            assertThat(one.signature()).endsWith(",v1=" + right);
        }
        assertThat(samnak.mustDo("api:deliveries")).contains("DELIVERED");
    }

    /** The head may read what is secret at a screen; a token made for the head by others shows that there is something, not what. */
    private void isMasked() {
        String token = token("siriporn", "correspondence:read");
        String body = get(token, "/api/v1/correspondence/incoming?limit=200").body();
        Matcher secret = Pattern.compile("\\{\"id\":\"([^\"]+)\"[^{}]*\"subject\":\"\"[^{}]*\"masked\":true").matcher(body);
        assertThat(secret.find()).as(body).isTrue();
        HttpResponse<String> refused = get(token, "/api/v1/correspondence/incoming/" + secret.group(1));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    private void comesAndGoes(String token) throws InterruptedException {
        assertThat(get(token, "/api/v1/meetings").statusCode()).isEqualTo(404);
        assertThat(get(token, "/api/v1/correspondence/incoming").statusCode()).as("another function").isEqualTo(403);
        samnak.mustDo("module:install", "meetings");
        assertThat(until(() -> get(token, "/api/v1/meetings").statusCode() == 200)).isTrue();
        AtomicBoolean going = new AtomicBoolean(true);
        Set<Integer> answers = ConcurrentHashMap.newKeySet();
        Thread busy = Thread.ofPlatform().start(() -> {
            while (going.get()) {
                answers.add(get(token, "/api/v1/meetings").statusCode());
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(150));
            }
        });
        assertThat(samnak.mustDo("module:certify", "meetings", "--rounds", "5")).isNotEmpty();
        going.set(false);
        busy.join();
        assertThat(answers).contains(200).isSubsetOf(200, 404, 429, 503);
        samnak.mustDo("module:stop", "meetings");
        HttpResponse<String> gone = get(token, "/api/v1/meetings");
        assertThat(gone.statusCode()).isEqualTo(404);
        assertThat(gone.body()).contains("urn:samnak:problem:rest.error.absent");
        assertThat(get("", "/api/v1/openapi.json").body()).doesNotContain("\"/meetings").contains("\"/correspondence");
        samnak.mustDo("module:start", "meetings");
        assertThat(until(() -> get(token, "/api/v1/meetings").statusCode() == 200)).isTrue();
        assertThat(get("", "/api/v1/openapi.json").body()).contains("\"/meetings");
    }

    private void isRevoked(String token) {
        samnak.mustDo("api:tokens", "--end", token.substring(4, 12));
        assertThat(get(token, "/api/v1/me").statusCode()).isEqualTo(401);
        assertThat(samnak.mustDo("audit:verify")).isNotEmpty();
    }

    private interface Question {
        boolean answer();
    }

    private static boolean until(Question question) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!question.answer()) {
            if (System.nanoTime() > end) {
                return false;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(300));
        }
        return true;
    }

    private static String part(String json, String name) {
        Matcher found = Pattern.compile("\"" + name + "\":\"([^\"]+)\"").matcher(json);
        assertThat(found.find()).as(json).isTrue();
        return found.group(1);
    }

    private HttpResponse<String> get(String token, String path) {
        return send(request(token, path).GET());
    }

    private HttpResponse<String> post(String token, String path, String body, String... headers) {
        HttpRequest.Builder request = request(token, path).header("Content-Type", "application/json");
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return send(request.POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String token, String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(samnak.address() + path));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
