package th.samnak.web.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

class SwapTest {

    private static final int ROUNDS = 50;

    private House house;

    @BeforeEach
    void build(@TempDir Path folder) throws Exception {
        house = new House(folder, Map.of());
        house.installGround();
        house.installWeb();
        house.installStandIn();
    }

    @AfterEach
    void close() throws Exception {
        house.close();
    }

    @Test
    void a_screen_goes_with_its_function_and_comes_back_at_the_same_place() throws Exception {
        Bundle lantern = house.installLantern();
        Browser reader = person("anna");
        Browser other = person("hans");
        assertThat(reader.open("lantern/items/7")).contains("item 7");
        other.open("");

        lantern.stop();
        assertThat(until(reader, "function-away")).contains("โคม");
        assertThat(other.look()).doesNotContain("function-away");

        lantern.start();
        assertThat(until(reader, "item 7")).contains("item 7");
    }

    @Test
    void a_function_that_was_never_there_is_not_called_absent() throws Exception {
        Browser reader = person("anna");

        assertThat(reader.open("lantern/items/7")).contains("no-such-page");
        house.installLantern();
        assertThat(until(reader, "item 7")).contains("item 7");
    }

    @Test
    void fifty_rounds_leave_nothing_of_the_function_behind() throws Exception {
        Browser reader = person("anna");
        List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Bundle lantern = house.installLantern();
            loaders.add(new WeakReference<>(lantern.adapt(BundleWiring.class).getClassLoader()));
            assertThat(round == 0 ? reader.open("lantern") : reader.navigate("lantern")).contains("vaadin-grid");
            house.remove(lantern);
            until(reader, "function-away");
        }

        assertThat(collected(loaders)).as("class loaders that are still held").isLessThanOrEqualTo(1);
    }

    private static long collected(List<WeakReference<ClassLoader>> loaders) throws InterruptedException {
        long held = loaders.size();
        for (int attempt = 0; attempt < 40 && held > 0; attempt++) {
            System.gc();
            Thread.sleep(100);
            held = loaders.stream().filter(loader -> loader.get() != null).count();
        }
        return held;
    }

    private Browser person(String account) throws Exception {
        Browser browser = new Browser(house);
        browser.signIn(account, "right", "/");
        return browser;
    }

    private static String until(Browser browser, String text) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        String seen = "";
        while (System.nanoTime() < end) {
            seen = browser.look();
            if (seen.contains(text)) {
                return seen;
            }
            Thread.sleep(20);
        }
        throw new AssertionError("never saw " + text + " but " + seen);
    }
}
