package th.samnak.e2e.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/** What the figures were taken on. */
record Machine(String words) {

    static Machine here() {
        Runtime runtime = Runtime.getRuntime();
        return new Machine("%d cores (%s), %d GB, %s, JDK %s".formatted(
                runtime.availableProcessors(), processor(), gigabytes(), System.getProperty("os.name"), Runtime.version()));
    }

    /** How many want to compute at the moment; much above the number of cores means that others disturb the figures. */
    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
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
