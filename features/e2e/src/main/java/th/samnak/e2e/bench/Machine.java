package th.samnak.e2e.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/**
 * What the figures were taken on.
 *
 * @param revision of the sources, with a plus sign when they were changed since
 */
record Machine(String words, String revision) {

    /** Share of all cores that others may use before a bench begins; with more the figures are disturbed. */
    private static final double QUIET = 0.15;
    private static final Duration LOOK = Duration.ofSeconds(3);

    static Machine here() {
        Runtime runtime = Runtime.getRuntime();
        String words = "%d cores (%s), %d GB, %s, JDK %s".formatted(
                runtime.availableProcessors(), processor(), gigabytes(), System.getProperty("os.name"), Runtime.version());
        return new Machine(words, System.getProperty("samnak.revision", "unknown"));
    }

    /** The share of all cores that is in use, as seen for three seconds in which we do nothing. */
    static double busy() throws InterruptedException {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        system.getCpuLoad();
        Thread.sleep(LOOK);
        return system.getCpuLoad();
    }

    static boolean disturbs(double busy) {
        return busy > QUIET;
    }

    String now() {
        return OffsetDateTime.now().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static String processor() {
        return first(Path.of("/proc/cpuinfo"), "model name").replaceFirst(".*:\\s*", "");
    }

    private static long gigabytes() {
        String kilobytes = first(Path.of("/proc/meminfo"), "MemTotal").replaceAll("\\D", "");
        return kilobytes.isEmpty() ? 0 : Math.round(Long.parseLong(kilobytes) / 1048576.0);
    }

    private static String first(Path file, String beginning) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(beginning)).findFirst().orElse("unknown");
        } catch (IOException e) {
            return "unknown";
        }
    }
}
