package th.samnak.announcements.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.samnak.announcements.api.Element;
import th.samnak.announcements.api.Elements;
import th.samnak.announcements.api.Finding;
import th.samnak.announcements.api.Proposal;
import th.samnak.announcements.api.Span;

/** The example texts, all of them made up, and how a proposal is written down to be compared. */
final class Texts {

    static final LocalDate TODAY = LocalDate.of(2026, 8, 3);
    private static final Path FOLDER = Path.of("src/test/resources/texts");

    private Texts() {}

    static List<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .map(name -> name.substring(0, name.length() - 4))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String name) {
        return content(name + ".txt");
    }

    static String golden(String name) {
        return content(name + ".golden");
    }

    private static String content(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Proposal read(String text) {
        return new AnnouncementReader().read(text, TODAY);
    }

    static String written(Proposal proposal) {
        String elements = Elements.of(proposal).stream().map(Texts::line).collect(Collectors.joining("\n"));
        String findings = proposal.findings().stream().map(Texts::line).collect(Collectors.joining("\n"));
        return elements + "\n" + (findings.isEmpty() ? "" : findings + "\n") + "coverage " + proposal.coverage().percent() + "\n";
    }

    private static String line(Element element) {
        String mark = element.mark().isEmpty() ? "" : " [" + element.mark() + "]";
        String detail = element.detail().isEmpty() ? "" : " {" + element.detail() + "}";
        String kind = element.kind().isEmpty() ? "" : " " + element.kind();
        String value = element.value().isEmpty() ? "" : " " + element.value();
        return element.part() + kind + mark + value + detail + element.at().map(Texts::place).orElse("");
    }

    private static String line(Finding finding) {
        return "finding " + finding.kind() + " " + finding.arguments() + place(finding.at());
    }

    private static String place(Span at) {
        return " @" + at.from() + "-" + at.to();
    }
}
