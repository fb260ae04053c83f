package th.samnak.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A real Chromium: the one of the machine, driven by playwright-core from npm, so that nothing but that one small package is
 * downloaded.
 */
public final class Chromium implements AutoCloseable {

    private static final List<String> BROWSERS =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-headless-shell", "/usr/bin/chromium-browser",
                    "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private static final List<String> QUIET = List.of(
            "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage");

    private final Playwright playwright;
    private final Browser browser;
    private final List<ProcessHandle> processes;

    private Chromium(Playwright playwright, Browser browser, List<ProcessHandle> processes) {
        this.playwright = playwright;
        this.browser = browser;
        this.processes = processes;
    }

    public static Chromium launch() {
        System.setProperty("playwright.cli.dir", driver().toString());
        List<ProcessHandle> before = ProcessHandle.current().descendants().toList();
        Playwright playwright =
                Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions().setExecutablePath(executable()).setArgs(QUIET));
        List<ProcessHandle> own = ProcessHandle.current().descendants()
                .filter(process -> !before.contains(process))
                .filter(process -> process.info().command().filter(command -> command.contains("chrom")).isPresent())
                .toList();
        return new Chromium(playwright, browser, own);
    }

    public Browser browser() {
        return browser;
    }

    /** Ends its processes at once, as a crash would; may be called by any thread. */
    public void kill() {
        processes.stream().flatMap(ProcessHandle::descendants).toList().forEach(ProcessHandle::destroyForcibly);
        processes.forEach(ProcessHandle::destroyForcibly);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    /** What is left of one that was killed. */
    public void buried() {
        try {
            playwright.close();
        } catch (PlaywrightException gone) {
            // as expected of a killed one
        }
    }

    private static Path executable() {
        return Stream.concat(Stream.ofNullable(System.getenv("SAMNAK_CHROMIUM")), BROWSERS.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "no Chromium on this machine: install it (Debian: apt install chromium) or set SAMNAK_CHROMIUM"));
    }

    /** A folder as Playwright wants it: {@code node} and {@code package}. Made once. */
    private static Path driver() {
        String version = Playwright.class.getPackage().getImplementationVersion();
        Path folder = Path.of(System.getProperty("samnak.browser.folder", "target/browser"), version).toAbsolutePath();
        Path module = folder.resolve("package");
        if (Files.exists(module.resolve("cli.js"))) {
            return folder;
        }
        try {
            Files.createDirectories(folder);
            run(folder, "npm", "install", "--no-save", "--no-package-lock", "--prefix", folder.toString(),
                    "playwright-core@" + version);
            link(module, folder.resolve("node_modules/playwright-core"));
            link(folder.resolve("node"), node());
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void link(Path link, Path target) throws IOException {
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, target);
    }

    private static Path node() {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, "node"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no node on the PATH"));
    }

    private static void run(Path folder, String... command) throws IOException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("npm.log").toFile())
                .start();
        try {
            if (process.waitFor() != 0) {
                throw new IllegalStateException("npm failed:\n" + Files.readString(folder.resolve("npm.log")));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
