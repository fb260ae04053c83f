package th.samnak.audit.offline;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import th.samnak.audit.chain.Anchor;
import th.samnak.audit.chain.Break;

/** {@code java -jar samnak-verify.jar EXPORT [ANCHORS]}: exit status 0 whole, 1 broken, 2 not to be read. */
public final class Main {

    private static final int UNREADABLE = 2;

    private Main() {}

    public static void main(String[] words) {
        System.exit(run(words, new PrintStream(System.out, true, StandardCharsets.UTF_8)));
    }

    static int run(String[] words, PrintStream out) {
        if (words.length < 1 || words.length > 2) {
            out.println("EXPORT [ANCHORS]");
            return UNREADABLE;
        }
        try {
            List<Anchor> own = words.length == 2 ? Anchor.read(Files.readAllLines(Path.of(words[1]))).anchors() : List.of();
            ExportCheck check = new ExportCheck(own);
            check.read(Path.of(words[0]));
            return tell(check, out);
        } catch (IOException | IllegalArgumentException e) {
            out.println("อ่านไม่ได้ · not to be read: " + e.getMessage());
            return UNREADABLE;
        }
    }

    private static int tell(ExportCheck check, PrintStream out) {
        check.breaks().found().forEach(broken -> out.println(line(broken)));
        out.printf("%,d entries, %,d rows, %,d anchors, head %s%n", check.entries(), check.rows(), check.anchors(), check.head());
        long count = check.breaks().count();
        out.println(count == 0 ? "ครบถ้วน · whole" : "ไม่ครบถ้วน · broken: " + count);
        return count == 0 ? 0 : 1;
    }

    private static String line(Break broken) {
        String fields = broken.fields().isEmpty() ? "" : " (" + String.join(", ", broken.fields()) + ")";
        String good = broken.lastGood().isEmpty() ? "" : ", last good " + broken.lastGood();
        return broken.what() + "  " + broken.table() + " " + broken.record() + fields + good;
    }
}
