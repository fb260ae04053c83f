package th.samnak.web.house;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** As much of a browser as can be had without one: cookies, forms, and the requests by which a screen speaks to its server. */
final class Browser {

    private static final String NUMBER = "\"syncId\":(\\d+)";

    private final House house;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).version(HttpClient.Version.HTTP_1_1).build();
    private String key = "";
    private String page = "";
    private String word = "";
    private int sent;
    private int seen;

    Browser(House house) {
        this.house = house;
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(house.at(path)).header("Accept", "text/html");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, Map<String, String> form) throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(path, "application/x-www-form-urlencoded", BodyPublishers.ofString(body));
    }

    HttpResponse<String> send(String path, String type, HttpRequest.BodyPublisher body) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(house.at(path)).header("Content-Type", type).POST(body).build(), BodyHandlers.ofString());
    }

    /** Fills in the sign-in form as a person would. */
    HttpResponse<String> signIn(String account, String password, String next) throws IOException, InterruptedException {
        String form = get("/sign-in").body();
        return post("/sign-in", Map.of("account", account, "password", password, "next", next, "csrf", token(form)));
    }

    static String token(String form) {
        Matcher token = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"").matcher(form);
        return token.find() ? token.group(1) : "";
    }

    String sessionId() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("samnak-" + house.port()))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    void plant(String session) {
        HttpCookie cookie = new HttpCookie("samnak-" + house.port(), session);
        cookie.setPath("/");
        cookie.setDomain("127.0.0.1");
        cookie.setVersion(0);
        cookies.getCookieStore().add(house.at("/"), cookie);
    }

    /** Opens a screen at an address. */
    String open(String path) throws IOException, InterruptedException {
        String start = get("/?v-r=init&location=" + path + "&query=").body();
        key = find(start, "\"Vaadin-Security-Key\":\"([^\"]+)\"");
        page = find(start, "\"v-uiId\":(\\d+)");
        word = find(start, "\"Vaadin-Push-ID\":\"([^\"]+)\"");
        sent = 0;
        String screen = navigate(path);
        seen = Integer.parseInt(find(screen, NUMBER));
        return screen;
    }

    /** Waits for news as a page does: what the server answers, as it stands. */
    CompletableFuture<String> ask(int seenSoFar) {
        return client.sendAsync(asking(seenSoFar), BodyHandlers.ofString()).thenApply(HttpResponse::body);
    }

    CompletableFuture<String> ask() {
        return ask(seen);
    }

    HttpRequest asking(int seenSoFar) {
        String who = "/?v-r=push&v-uiId=" + page + "&v-pushId=" + word;
        return HttpRequest.newBuilder(house.at(who + "&X-Vaadin-LastSeenServerSyncId=" + seenSoFar)).build();
    }

    /** Takes the messages of an answer that are the next ones, as a page does. */
    String take(String answer) {
        StringBuilder taken = new StringBuilder();
        for (int at = 0; at < answer.length(); ) {
            int bar = answer.indexOf('|', at);
            int end = bar + 1 + Integer.parseInt(answer.substring(at, bar));
            String message = answer.substring(bar + 1, end);
            Matcher number = Pattern.compile(NUMBER).matcher(message);
            if (number.find() && Integer.parseInt(number.group(1)) == seen + 1) {
                seen++;
                taken.append(message);
            }
            at = end;
        }
        return taken.toString();
    }

    int seen() {
        return seen;
    }

    /** Leaves the page, as a tab that is closed. */
    void leave() throws IOException, InterruptedException {
        send("/?v-r=uidl&v-uiId=" + page, "text/plain;charset=UTF-8",
                BodyPublishers.ofString("{\"csrfToken\":\"" + key + "\",\"rpc\":[],\"UNLOAD\":true}"));
    }

    /** As a click on a link; the answer is what the server changes on the page. */
    String navigate(String path) throws IOException, InterruptedException {
        return act("[{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":{\"route\":\"" + path
                + "\",\"query\":\"\",\"appShellTitle\":\"\",\"historyState\":null,\"trigger\":\"\"}}]");
    }

    /** Does nothing, and so learns what has changed. */
    String look() throws IOException, InterruptedException {
        return act("[]");
    }

    private String act(String rpc) throws IOException, InterruptedException {
        String body = "{\"csrfToken\":\"" + key + "\",\"rpc\":" + rpc + ",\"syncId\":" + sent + ",\"clientId\":" + sent + "}";
        sent++;
        return send("/?v-r=uidl&v-uiId=" + page, "application/json; charset=UTF-8", BodyPublishers.ofString(body)).body();
    }

    private static String find(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new AssertionError(pattern + " not in " + text);
        }
        return matcher.group(1);
    }
}
