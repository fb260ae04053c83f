package th.samnak.e2e.bench;

import java.io.IOException;
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

/** A server process that is started to see how long it takes, without the script around it. */
final class Server implements AutoCloseable {

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(120);
    private static final int LOOK_EVERY_MILLIS = 15;

    private final Process process;
    private final Path output;
    private final long began;

    private Server(Process process, Path output, long began) {
        this.process = process;
        this.output = output;
        this.began = began;
    }

    static Server start(Path home, Path data, String... options) throws IOException {
        Path output = Files.createDirectories(data).resolveSibling(data.getFileName() + ".log");
        List<String> command = new ArrayList<>(List.of(home.resolve("bin/server").toString(), data.toString()));
        command.addAll(List.of(options));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("TERM", "dumb");
        long began = System.nanoTime();
        return new Server(builder.start(), output, began);
    }

    /** @return milliseconds from the start of the process until it printed these words */
    double untilPrinted(String words) throws Exception {
        return until(() -> Files.readString(output, StandardCharsets.ISO_8859_1).contains(words));
    }

    /** @return milliseconds from the start of the process until the page was there */
    double untilAnswers(URI page) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(page).timeout(Duration.ofSeconds(20)).build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return until(() -> {
                try {
                    return client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode() == 200;
                } catch (IOException notYet) {
                    return false;
                }
            });
        }
    }

    private double until(Check check) throws Exception {
        while (!check.holds()) {
            if (!process.isAlive() || System.nanoTime() - began > PATIENCE_NANOS) {
                throw new IllegalStateException("not ready; it printed:\n" + Files.readString(output));
            }
            Thread.sleep(LOOK_EVERY_MILLIS);
        }
        return (System.nanoTime() - began) / 1e6;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private interface Check {
        boolean holds() throws Exception;
    }
}
