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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** As much of a browser as can be had without one: cookies, forms, and the requests by which a screen speaks to its server. */
final class Browser {

    private final House house;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).version(HttpClient.Version.HTTP_1_1).build();
    private String key = "";
    private String page = "";
    private int sent;

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
        sent = 0;
        return navigate(path);
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
