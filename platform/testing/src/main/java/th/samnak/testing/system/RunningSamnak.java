package th.samnak.testing.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The product as a process of its own, started by the same script that people use, on a free port and in a data folder of its
 * own. What it prints is kept in {@code <data>.log} beside the data folder.
 */
public final class RunningSamnak implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(300);

    private final Path data;
    private final int port;
    private final Process process;
    private final Path output;

    RunningSamnak(Path data, int port, Process process, Path output) {
        this.data = data;
        this.port = port;
        this.process = process;
        this.output = output;
    }

    public static Start demo(Path data) {
        return new Start(data).option("--demo");
    }

    public static Start empty(Path data) {
        return new Start(data);
    }

    /** What a console command answered. */
    public record Answer(int status, String text) {}

    public URI address() {
        return URI.create("http://localhost:" + port);
    }

    public Path data() {
        return data;
    }

    /** Where function jars are dropped. */
    public Path dropFolder() {
        return data.resolve("deploy");
    }

    public Process process() {
        return process;
    }

    /** All it has printed so far. */
    public String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for the process to end by itself. */
    public int awaitExit() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("still running; it printed:\n" + output());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** Runs a console command as an administrator at the machine would. */
    public Answer admin(String... command) {
        List<String> line = new ArrayList<>(List.of(Start.script().toString(), "admin", "--data", data.toString()));
        line.addAll(List.of(command));
        try {
            Process admin = new ProcessBuilder(line).redirectErrorStream(true).start();
            String text = new String(admin.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Answer(admin.waitFor(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** As {@link #admin}, for commands that have to succeed. */
    public String mustDo(String... command) {
        Answer answer = admin(command);
        if (answer.status() != 0) {
            throw new AssertionError(String.join(" ", command) + " ended with " + answer.status() + ":\n" + answer.text());
        }
        return answer.text();
    }

    /** Stops it as Ctrl+C does and waits until it is gone. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** Ends it at once, as a power cut would. */
    public void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.onExit().join();
    }

    void awaitSignInPage() {
        HttpRequest page = HttpRequest.newBuilder(address().resolve("/sign-in")).timeout(Duration.ofSeconds(5)).build();
        long end = System.nanoTime() + PATIENCE.toNanos();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (System.nanoTime() < end) {
                if (!process.isAlive()) {
                    throw new AssertionError("ended with " + process.exitValue() + " before it was ready:\n" + output());
                }
                if (answers(client, page) && admin("system:ready").status() == 0) {
                    return;
                }
                process.waitFor(200, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
        kill();
        throw new AssertionError("no sign-in page within " + PATIENCE + "; it printed:\n" + output());
    }

    private static boolean answers(HttpClient client, HttpRequest page) throws InterruptedException {
        try {
            return client.send(page, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false; // not listening yet
        }
    }

    private static AssertionError interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new AssertionError(e);
    }
}
