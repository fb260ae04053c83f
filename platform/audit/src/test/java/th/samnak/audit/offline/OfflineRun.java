package th.samnak.audit.offline;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Runs the verifier as from the command line. */
public final class OfflineRun {

    private OfflineRun() {}

    /** @return the exit status and what was printed */
    public static String of(ByteArrayOutputStream told, String... words) {
        int status = Main.run(words, new PrintStream(told, true, StandardCharsets.UTF_8));
        return status + " " + told.toString(StandardCharsets.UTF_8);
    }
}
