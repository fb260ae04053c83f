package th.samnak.console.client;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a person at a terminal sees. */
public record Terminal(int status, String out, String err) {

    public static Terminal run(Path data, String... words) throws Exception {
        List<String> line = new ArrayList<>(List.of("admin", data.toString()));
        line.addAll(List.of(words));
        return main(line);
    }

    static Terminal main(List<String> line) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(
                line,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Terminal(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
