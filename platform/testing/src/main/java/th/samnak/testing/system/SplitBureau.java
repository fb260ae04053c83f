package th.samnak.testing.system;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * The product on 1 ก.ย. 2569 with a bureau of 43 posts that is to be split, and its people, things, matters, money and letters;
 * {@code split:furnish} puts them there. Source: handbook, scenario S2.
 */
public final class SplitBureau {

    private static final List<String> NAMES = List.of("split.record.asset=ครุภัณฑ์", "split.record.complaint=เรื่องร้องทุกข์",
            "split.record.carry-over=เงินกัน", "split.register.DISPATCH=ทะเบียนหนังสือส่ง");
    private static final int PATIENCE_SECONDS = 240;

    private SplitBureau() {}

    /** @param folder empty; the data and the function's source are kept there */
    public static RunningSamnak started(Path folder) {
        try {
            Path jar = function(folder);
            RunningSamnak samnak = RunningSamnak.empty(folder.resolve("data"))
                    .environment("JAVA_TOOL_OPTIONS", "-Dsamnak.clock.adjustable=true")
                    .ready();
            samnak.mustDo("clock:set", "2026-09-01T09:00");
            Path part = samnak.dropFolder().resolve("split.jar.part");
            Files.copy(jar, part);
            Files.move(part, samnak.dropFolder().resolve("split.jar"), StandardCopyOption.ATOMIC_MOVE);
            await(() -> samnak.mustDo("module:list", "--json").replaceAll("\\s", "").matches(".*\"split\"[^}]*RUNNING.*"));
            return samnak;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Until it has come, for at most a minute and a half. */
    public static void await(BooleanSupplier come) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!come.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("it has not come within " + PATIENCE_SECONDS + " seconds");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
        }
    }

    /** A function as anybody would begin one, with the bureau's things added. */
    private static Path function(Path folder) throws IOException, InterruptedException {
        run(Start.script().toString(), "new-function", "split", folder.toString());
        Path source = folder.resolve("split/src/main/java/th/samnak/split/application/JpaSplitFixture.java");
        try (InputStream text = Objects.requireNonNull(SplitBureau.class.getResourceAsStream("SplitFixture.java.txt"))) {
            Files.copy(text, source);
        }
        for (String words : List.of("split.properties", "split_en.properties")) {
            Files.write(folder.resolve("split/src/main/resources/i18n/" + words), NAMES, StandardOpenOption.APPEND);
        }
        run("mvn", "-o", "-q", "-f", folder.resolve("split/pom.xml").toString(), "package", "-DskipTests");
        return folder.resolve("split/target/split-0.1.0.jar");
    }

    private static void run(String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        int status = builder.start().waitFor();
        if (status != 0) {
            throw new AssertionError(String.join(" ", command) + " ended with " + status);
        }
    }
}
