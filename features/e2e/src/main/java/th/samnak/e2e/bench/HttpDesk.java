package th.samnak.e2e.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.samnak.e2e.Desk;

/** A person's browser as the server sees it: the same requests, without the drawing. */
final class HttpDesk implements AutoCloseable {

    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern UI = Pattern.compile("\"v-uiId\":(\\d+)");
    private static final Pattern STYLE = Pattern.compile("/ui/samnak\\.css[^\"' ]*");

    private final URI address;
    private final HttpClient client;
    private final Timing timing;
    private String messages = "";
    private String key = "";
    private int message;

    /** Is told how long each request took, and of each that failed. */
    interface Timing {

        void took(long nanos);

        void failed(String what);
    }

    HttpDesk(URI address, Timing timing) {
        this.address = address;
        this.timing = timing;
        this.client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    HttpDesk signIn(String account) throws InterruptedException {
        String form = get("/sign-in");
        String body = "csrf=%s&next=%%2F&account=%s&password=%s".formatted(
                URLEncoder.encode(found(CSRF, form), StandardCharsets.UTF_8), account, Desk.DEMO_PASSWORD);
        String page = send("/sign-in", "application/x-www-form-urlencoded", body);
        if (page.contains("name=\"password\"")) {
            throw new IllegalStateException(account + " could not sign in");
        }
        return this;
    }

    /** Opens a page as a browser does: the page, its style, the first message, the view; then leaves it. */
    void visit(String path) throws InterruptedException {
        open(path);
        leave();
    }

    /** Opens a page as a browser does and stays on it. @return what the server says of the view */
    String open(String path) throws InterruptedException {
        String page = get(path);
        Matcher style = STYLE.matcher(page);
        if (style.find()) {
            get(style.group());
        }
        String first = get("/?v-r=init&location=" + URLEncoder.encode(path.substring(1), StandardCharsets.UTF_8)
                + "&query=&v-sh=900&v-sw=1440&v-wh=900&v-ww=1440&v-bh=900&v-bw=1440&v-tzid=Asia/Bangkok&v-wn=w" + hashCode());
        messages = "/?v-r=uidl&v-uiId=" + found(UI, first);
        key = found(KEY, first);
        message = 0;
        return tell("""
                {"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s","query":"",\
                "appShellTitle":"","historyState":{"idx":0},"trigger":""}}""".formatted(path));
    }

    /** Tells the server what the person did on the page. @param calls as the browser writes them, parted by commas */
    String tell(String calls) throws InterruptedException {
        String answer = send(messages, "application/json; charset=UTF-8",
                "{\"csrfToken\":\"%s\",\"rpc\":[%s],\"syncId\":%d,\"clientId\":%d}".formatted(key, calls, message, message));
        message++;
        if (answer.contains("\"appError\"") || answer.contains("sessionExpired")) {
            timing.failed("after " + calls + ": " + answer);
        }
        return answer;
    }

    /** Closes the page. */
    void leave() throws InterruptedException {
        send(messages, "text/plain;charset=UTF-8", "{\"csrfToken\":\"%s\",\"rpc\":[],\"UNLOAD\":true}".formatted(key));
    }

    @Override
    public void close() {
        client.close();
    }

    private String get(String path) throws InterruptedException {
        return exchange(request(path).GET().build());
    }

    private String send(String path, String type, String body) throws InterruptedException {
        return exchange(request(path)
                .header("Content-Type", type)
                .header("Origin", address.toString())
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).timeout(Duration.ofSeconds(30));
    }

    private String exchange(HttpRequest request) throws InterruptedException {
        long began = System.nanoTime();
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            timing.took(System.nanoTime() - began);
            if (answer.statusCode() != 200) {
                timing.failed(request.method() + " " + request.uri() + " answered " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException e) {
            timing.failed(request.method() + " " + request.uri() + ": " + e);
            return "";
        }
    }

    private String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            timing.failed("no " + pattern + " in the answer");
            return "0";
        }
        return matcher.group(1);
    }
}
