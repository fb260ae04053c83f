package th.samnak.e2e.mask;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import th.samnak.e2e.Chromium;
import th.samnak.e2e.Desk;

/** A person at a browser, with everything that the server sends them written down: what they see and what they do not see. */
final class Visitor implements AutoCloseable {

    private static final String IDLE = "() => { const f = window.Vaadin && window.Vaadin.Flow && window.Vaadin.Flow.clients;"
            + " if (!f) return false; return Object.values(f).every(c => !c.isActive || !c.isActive()); }";

    /** Longer than a field waits for the next letter; then for rows that are asked for after the page has come. */
    private static final int[] PAUSES = {350, 100};

    private final Who who;
    private final URI address;
    private final String token;
    private final Desk desk;
    private final List<Response> answers = new ArrayList<>();

    /** @param token of another system that works for the person; empty for none */
    Visitor(Chromium chromium, URI address, Who who, String token) {
        this.who = who;
        this.token = token;
        this.address = address;
        this.desk = Desk.at(chromium, address).signIn(who.account());
        desk.page().onResponse(answers::add);
    }

    Who who() {
        return who;
    }

    Desk desk() {
        return desk;
    }

    /** All that came with the page, and what stands on it. */
    String open(String path) {
        answers.clear();
        desk.open(path);
        return told();
    }

    /** What came since, and what stands on the page now. */
    String told() {
        return answered() + '\n' + page();
    }

    /** What the server has sent since; not what was there before and may still stand on the page. */
    String answered() {
        settle();
        StringBuilder all = new StringBuilder();
        for (Response answer : List.copyOf(answers)) {
            all.append('\n').append(body(answer));
        }
        answers.clear();
        return all.toString();
    }

    String page() {
        return desk.page().content() + '\n' + desk.page().title();
    }

    void settle() {
        Page page = desk.page();
        for (int pause : PAUSES) {
            page.waitForTimeout(pause);
            try {
                page.waitForFunction(IDLE, null, new Page.WaitForFunctionOptions().setTimeout(20_000));
            } catch (PlaywrightException e) {
                if (page.url().contains("/sign-in")) {
                    return;
                }
            }
        }
    }

    private static String body(Response answer) {
        String type = answer.headers().getOrDefault("content-type", "");
        boolean words = type.contains("json") || type.contains("html") || type.contains("text/plain") || type.contains("csv");
        boolean waits = answer.url().contains("v-r=push");
        if (!words || waits || answer.url().contains("/VAADIN/build/")) {
            return "";
        }
        try {
            return answer.text();
        } catch (PlaywrightException e) {
            return ""; // a redirect has no body, and of a page that was left it is gone
        }
    }

    /** The words of a file that a link leads to; of a refusal its own. */
    String fetch(String href) {
        return words(desk.page().request().get(address.resolve("/").resolve(href).toString()));
    }

    /** What another system is answered. @param path below {@code /api/v1/} */
    String ask(String path) {
        return words(desk.page().request().get(
                address.resolve("/api/v1/" + path).toString(), RequestOptions.create().setHeader("Authorization", "Bearer " + token)));
    }

    private static String words(APIResponse answer) {
        byte[] body = answer.body();
        String head = new String(body, 0, Math.min(4, body.length), StandardCharsets.ISO_8859_1);
        try {
            return answer.headers() + "\n" + switch (head) {
                case "%PDF" -> pdf(body);
                case "PK\u0003\u0004" -> unpacked(body);
                default -> new String(body, StandardCharsets.UTF_8);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unpacked(byte[] file) throws IOException {
        Path kept = Files.createTempFile("mask", ".zip");
        Files.write(kept, file);
        StringBuilder all = new StringBuilder();
        try (ZipFile zip = new ZipFile(kept.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                all.append(entry.getName()).append('\n')
                        .append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(kept);
        }
        return all.toString();
    }

    private static String pdf(byte[] file) throws IOException {
        Path kept = Files.createTempFile("mask", ".pdf");
        try {
            Files.write(kept, file);
            Process reader = new ProcessBuilder("pdftotext", "-layout", kept.toString(), "-").redirectErrorStream(true).start();
            return new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    + new String(file, StandardCharsets.ISO_8859_1);
        } finally {
            Files.delete(kept);
        }
    }

    @Override
    public void close() {
        desk.close();
    }
}
