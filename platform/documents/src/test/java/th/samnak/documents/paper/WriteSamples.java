package th.samnak.documents.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import th.samnak.api.access.Secrecy;
import th.samnak.api.documents.Papers.Marks;

/** Writes one paper of each kind into {@code target/papers}, to be looked at. */
final class WriteSamples {

    private WriteSamples() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args.length > 0 ? args[0] : "target/papers"));
        PdfPapers papers = Samples.papers();
        Files.write(folder.resolve("letter.pdf"), papers.externalLetter(Samples.shortLetter()));
        Files.write(folder.resolve("letter-long.pdf"), papers.externalLetter(Samples.longLetter(Samples.urgentSecret())));
        Files.write(folder.resolve("letter-words.pdf"),
                papers.externalLetter(Samples.letter(new Marks(Secrecy.TOP_SECRET, "ด่วนภายใน 15.30 น.", true, 2, 3), List.of(Samples.TEST_WORDS, Samples.END), Samples.SECRETARY)));
        Files.write(folder.resolve("memo.pdf"), papers.memorandum(Samples.memo(new Marks(Secrecy.ORDINARY, "ด่วนมาก", false))));
        Files.write(folder.resolve("order.pdf"), papers.order(Samples.order(Marks.NONE)));
        Files.write(folder.resolve("announcement.pdf"), papers.announcement(Samples.announcement(new Marks(Secrecy.ORDINARY, "", true))));
        Files.write(folder.resolve("minutes.pdf"), papers.minutes(Samples.minutes()));
        Files.write(folder.resolve("register.pdf"), papers.register(Samples.register(25)));
    }
}
