package th.samnak.e2e.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import th.samnak.console.client.AdminClient;

/** A console command without the time that a client's own JVM takes to start; it must succeed. */
record AdminCall(Path data) {

    void run(String... words) throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        int status = new AdminClient(data, out, out).run(List.of(words));
        if (status != 0) {
            throw new IllegalStateException(
                    String.join(" ", words) + " ended with " + status + ":\n" + said.toString(StandardCharsets.UTF_8));
        }
    }
}
