package th.samnak.e2e.bench;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import th.samnak.e2e.Chromium;
import th.samnak.e2e.Desk;
import th.samnak.testing.system.RunningSamnak;

/**
 * A function is handed over, dropped into the folder or by the console, until its menu item is visible in the open browser of
 * somebody else; and what twenty people at work notice of it.
 */
final class HotDeployBench implements Bench {

    private static final int ROUNDS = 15;
    private static final int SESSIONS = 20;
    private static final int QUIET_MILLIS = 20_000;
    /** How often the drop folder is looked at, unless samnak.conf says otherwise. */
    private static final double WATCH_MILLIS = 500;
    private static final Goal SOON = Goal.atMost(500, "ms");
    private static final String MENU = "nav a[href='meetings'], nav a[href='/meetings'], nav a[href$='/meetings']";

    @Override
    public String name() {
        return "hot-deploy";
    }

    @Override
    public List<Line> measure(Place place) throws Exception {
        try (RunningSamnak samnak = RunningSamnak.demo(place.work().resolve("hot-deploy")).ready();
                Chromium chromium = Chromium.launch();
                Desk watcher = Desk.at(chromium, samnak.address()).signIn("malee")) {
            Hand folder = dropped(place, samnak);
            Hand console = installed(place, samnak);
            rounds(3, folder, watcher);
            Samples drops = rounds(ROUNDS, folder, watcher);
            Samples installs = rounds(ROUNDS, console, watcher);
            List<Line> lines = new ArrayList<>(List.of(
                    Line.of("dropped file to visible menu item, median", drops.median(), "ms"),
                    Line.of("dropped file to visible menu item, p95", drops.p95(), "ms"),
                    Line.of("the same beyond the watch interval of 500 ms, p95", drops.p95() - WATCH_MILLIS, "ms").goal(SOON),
                    Line.of("module:install to visible menu item, median", installs.median(), "ms"),
                    Line.of("module:install to visible menu item, p95", installs.p95(), "ms").goal(SOON)));
            lines.addAll(busy(samnak, folder, watcher));
            return lines;
        }
    }

    private static List<Line> busy(RunningSamnak samnak, Hand folder, Desk watcher) throws Exception {
        try (BusyOffice office = new BusyOffice(samnak.address(), SESSIONS)) {
            Thread.sleep(QUIET_MILLIS / 2);
            office.take();
            Thread.sleep(QUIET_MILLIS);
            Samples quiet = office.take();
            Samples drops = rounds(ROUNDS, folder, watcher);
            Samples during = office.take();
            office.failures().stream().limit(5).forEach(System.out::println);
            return List.of(
                    Line.of("20 busy sessions, request, p95", during.p95(), "ms")
                            .against(quiet.p95(), "before").goal(Goal.ratioAtMost(2)),
                    Line.of("20 busy sessions, request, median", during.median(), "ms").against(quiet.median(), "before"),
                    Line.of("20 busy sessions, request, slowest", during.most(), "ms").against(quiet.most(), "before"),
                    Line.of("requests answered meanwhile", during.count(), "").against(quiet.count(), "in 20 s before"),
                    Line.of("requests failed", office.failures().size(), "").goal(Goal.atMost(0, "")),
                    Line.of("dropped file to visible, meanwhile, p95", drops.p95(), "ms"));
        }
    }

    private static Samples rounds(int rounds, Hand hand, Desk watcher) throws Exception {
        Samples samples = new Samples();
        Locator item = watcher.page().locator(MENU).first();
        for (int round = 0; round < rounds; round++) {
            // at another moment of the watch interval each time
            Thread.sleep(300 + round * 170L % 500);
            long began = System.nanoTime();
            hand.bring();
            item.waitFor();
            samples.addMillisSince(began);
            hand.take();
            item.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        }
        return samples;
    }

    private static Hand dropped(Place place, RunningSamnak samnak) {
        Path target = samnak.dropFolder().resolve("meetings.jar");
        Path part = samnak.data().resolve("meetings.jar.part");
        return new Hand() {

            @Override
            public void bring() throws Exception {
                Files.copy(place.meetings(), part, StandardCopyOption.REPLACE_EXISTING);
                Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            }

            @Override
            public void take() throws Exception {
                Files.delete(target);
            }
        };
    }

    private static Hand installed(Place place, RunningSamnak samnak) {
        AdminCall admin = new AdminCall(samnak.data());
        return new Hand() {

            @Override
            public void bring() throws Exception {
                admin.run("module:install", place.meetings().toString());
            }

            @Override
            public void take() throws Exception {
                admin.run("module:remove", "meetings");
            }
        };
    }

    private interface Hand {

        void bring() throws Exception;

        void take() throws Exception;
    }
}
