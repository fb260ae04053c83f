package th.samnak.testing.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How the product is to be started; then {@link #ready} or {@link #launched}. */
public final class Start {

    private final Path data;
    private final List<String> options = new ArrayList<>();
    private final Map<String, String> settings = new TreeMap<>();
    private final Map<String, String> environment = new TreeMap<>();
    private int port = freePort();

    Start(Path data) {
        this.data = data.toAbsolutePath();
    }

    public Start option(String option) {
        options.add(option);
        return this;
    }

    public Start port(int number) {
        port = number;
        return this;
    }

    /** A line of {@code samnak.conf}. */
    public Start setting(String key, String value) {
        settings.put(key, value);
        return this;
    }

    public Start environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** Starts it and waits until the sign-in page answers and its accounts are there. */
    public RunningSamnak ready() {
        RunningSamnak samnak = launched();
        samnak.awaitSignInPage();
        return samnak;
    }

    /** Starts it and does not wait: for starts that are meant to fail. */
    public RunningSamnak launched() {
        Path output = data.resolveSibling(data.getFileName() + ".log");
        ProcessBuilder builder = new ProcessBuilder(command());
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
        builder.environment().putAll(environment);
        try {
            Files.createDirectories(data);
            writeSettings();
            return new RunningSamnak(data, port, builder.start(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> command() {
        List<String> command = new ArrayList<>(List.of(script().toString(), "run"));
        command.addAll(options);
        command.addAll(List.of("--port", String.valueOf(port), "--data", data.toString()));
        return command;
    }

    private void writeSettings() throws IOException {
        if (!settings.isEmpty()) {
            List<String> lines = settings.entrySet().stream().map(line -> line.getKey() + "=" + line.getValue()).toList();
            Files.write(data.resolve("samnak.conf"), lines);
        }
    }

    /** The script that people use, in a folder above this one. */
    static Path script() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isExecutable(folder.resolve("samnak"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("the script samnak is in no folder above this one");
        }
        return folder.resolve("samnak");
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
