package th.samnak.web.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;

/** What open pages are told, over the wire. */
class NewsTest {

    private static final int PAIRS = 300;
    private static final long SOON_SECONDS = 5;

    private static House house;
    private static Bundle lantern;

    @BeforeAll
    static void build(@TempDir Path folder) throws Exception {
        house = new House(folder, Map.of());
        house.installGround();
        house.installWeb();
        house.installStandIn();
        lantern = house.installLantern();
    }

    @AfterAll
    static void close() throws Exception {
        house.close();
    }

    @BeforeEach
    void light() throws Exception {
        lantern.start();
    }

    @Test
    void of_two_changes_at_once_none_is_lost() throws Exception {
        Browser page = person("anna");
        page.open("");
        CompletableFuture<String> asked = page.ask();
        for (int pair = 1; pair <= PAIRS; pair++) {
            lantern.stop();
            TimeUnit.MICROSECONDS.sleep(ThreadLocalRandom.current().nextInt(4000));
            lantern.start();
            asked = listen(page, asked, "news-" + 2 * pair + "!");
        }
    }

    @Test
    void what_was_lost_on_the_way_is_told_again() throws Exception {
        Browser page = person("anna");
        page.open("");
        int before = page.seen();
        CompletableFuture<String> lost = page.ask();
        change();
        assertThat(lost.get(SOON_SECONDS, TimeUnit.SECONDS)).contains("news-");

        change();
        Telling again = toldBoth(page, before);
        Telling onceMore = toldBoth(page, before);
        assertThat(onceMore.heard() - again.asked()).as("the page has time to see it")
                .isGreaterThan(TimeUnit.MILLISECONDS.toNanos(900));
        assertThat(page.take(onceMore.text())).contains("news-1!").contains("news-2!");
    }

    @Test
    void a_browser_that_does_not_take_its_news_holds_up_nobody() throws Exception {
        Browser page = person("anna");
        page.open("");
        CompletableFuture<String> asked = page.ask();
        Browser stuck = person("hans");
        stuck.open("");
        try (Socket socket = silent(stuck.asking(stuck.seen()), stuck.sessionId())) {
            System.setProperty("standin.news", String.valueOf(20_000_000));
            change();
            asked = listen(page, asked, "news-1!");
            System.setProperty("standin.news", "0");
            for (int change = 2; change <= 20; change++) {
                change();
                asked = listen(page, asked, "news-" + change + "!");
            }
            assertThat(stuck.look()).contains("syncId");
            assertThat(socket.isConnected()).isTrue();
        } finally {
            System.clearProperty("standin.news");
        }
    }

    @Test
    void a_second_request_of_a_page_ends_the_first() throws Exception {
        Browser page = person("anna");
        page.open("");
        CompletableFuture<String> first = page.ask();
        TimeUnit.MILLISECONDS.sleep(200);
        CompletableFuture<String> second = page.ask();

        assertThat(first.get(SOON_SECONDS, TimeUnit.SECONDS)).isEqualTo("1|X");
        change();
        assertThat(second.get(SOON_SECONDS, TimeUnit.SECONDS)).contains("news-1!");
    }

    @Test
    void a_page_that_is_left_is_answered_and_ends() throws Exception {
        Browser page = person("anna");
        page.open("");
        CompletableFuture<String> asked = page.ask();
        TimeUnit.MILLISECONDS.sleep(200);

        page.leave();

        assertThat(asked.get(SOON_SECONDS, TimeUnit.SECONDS)).doesNotContain("news-");
        assertThat(page.ask().get(SOON_SECONDS, TimeUnit.SECONDS)).contains("sessionExpired");
    }

    @Test
    void a_page_whose_session_is_over_is_told_so() throws Exception {
        Browser page = person("anna");
        page.open("");
        CompletableFuture<String> asked = page.ask();
        TimeUnit.MILLISECONDS.sleep(200);

        page.post("/sign-out", Map.of("csrf", Browser.token(page.get("/password").body())));

        assertThat(asked.get(SOON_SECONDS, TimeUnit.SECONDS)).doesNotContain("news-");
        assertThat(page.ask().get(SOON_SECONDS, TimeUnit.SECONDS)).contains("sessionExpired");
    }

    @Test
    void nobody_listens_without_the_word_of_the_page() throws Exception {
        Browser page = person("anna");
        page.open("");
        String address = page.asking(0).uri().toString().replaceAll("v-pushId=[^&]*", "v-pushId=guess");

        String answer = page.get(address.substring(address.indexOf("/?")), "Accept", "*/*").body();

        assertThat(answer).contains("sessionExpired");
    }

    private static void change() throws Exception {
        if (lantern.getState() == Bundle.ACTIVE) {
            lantern.stop();
        } else {
            lantern.start();
        }
    }

    /** @return the request that waits for what comes after the text */
    private static CompletableFuture<String> listen(Browser page, CompletableFuture<String> asked, String text) throws Exception {
        CompletableFuture<String> waiting = asked;
        for (int answers = 0; answers < 10; answers++) {
            String answer = waiting.get(SOON_SECONDS, TimeUnit.SECONDS);
            boolean found = page.take(answer).contains(text);
            waiting = page.ask();
            if (found) {
                return waiting;
            }
            assertThat(answer).as("answers lead on").contains("syncId");
        }
        throw new AssertionError("never told " + text);
    }

    /** What a page heard, and when it asked for it and heard it, by the clock of this test. */
    private record Telling(String text, long asked, long heard) {}

    /** Asks until both changes are told in one answer; what says nothing, or the first alone, may come before. */
    private static Telling toldBoth(Browser page, int seen) throws Exception {
        for (int answers = 0; answers < 10; answers++) {
            long asked = System.nanoTime();
            String answer = page.ask(seen).get(SOON_SECONDS, TimeUnit.SECONDS);
            if (answer.contains("news-1!") && answer.contains("news-2!")) {
                return new Telling(answer, asked, System.nanoTime());
            }
            assertThat(answer.equals("1|X") || answer.contains("news-1!")).as(answer).isTrue();
        }
        throw new AssertionError("never told again");
    }

    private static Socket silent(HttpRequest request, String session) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(4096);
        socket.connect(new InetSocketAddress("127.0.0.1", house.port()));
        String cookie = new HttpCookie("samnak-" + house.port(), session).toString();
        String head = "GET %s?%s HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: %s\r\n\r\n"
                .formatted(request.uri().getPath(), request.uri().getQuery(), cookie);
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static Browser person(String account) throws Exception {
        Browser browser = new Browser(house);
        browser.signIn(account, "right", "/");
        return browser;
    }
}
