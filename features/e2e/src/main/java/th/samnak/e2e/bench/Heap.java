package th.samnak.e2e.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.samnak.testing.system.RunningSamnak;

/** How much of a running server's heap is in use. */
final class Heap {

    private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");
    /** What the collector puts where nothing is. */
    private static final Pattern FILLER = Pattern.compile("(?m)^\\s*\\d+:\\s+\\d+\\s+(\\d+)\\s+\\S*jdk\\.internal\\.vm\\.Filler");
    private static final int COLLECTIONS = 3;

    private final String process;

    Heap(RunningSamnak samnak) throws IOException {
        process = Files.readString(samnak.data().resolve("pid")).strip();
    }

    /** Bytes of the objects that can be reached, after full collections. */
    long used() throws IOException, InterruptedException {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < COLLECTIONS; i++) {
            String histogram = histogram();
            Matcher total = TOTAL.matcher(histogram);
            if (!total.find()) {
                throw new IllegalStateException("no histogram of process " + process);
            }
            long fillers = FILLER.matcher(histogram).results().mapToLong(filler -> Long.parseLong(filler.group(1))).sum();
            least = Math.min(least, Long.parseLong(total.group(1)) - fillers);
            Thread.sleep(300);
        }
        return least;
    }

    private String histogram() throws IOException, InterruptedException {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin/jcmd");
        Process tool = new ProcessBuilder(jcmd.toString(), process, "GC.class_histogram").redirectErrorStream(true).start();
        String said = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        tool.waitFor();
        return said;
    }
}
