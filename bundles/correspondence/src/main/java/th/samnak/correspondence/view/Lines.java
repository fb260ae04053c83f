package th.samnak.correspondence.view;

import java.util.List;
import java.util.stream.Collectors;
import th.samnak.correspondence.letter.domain.Enclosure;

/** Lists as people type them: one thing a line. */
final class Lines {

    private Lines() {}

    static List<String> of(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    static String text(List<String> lines) {
        return String.join("\n", lines);
    }

    static List<Enclosure> enclosures(String text) {
        return of(text).stream().map(Enclosure::parse).toList();
    }

    static String enclosureText(List<Enclosure> enclosures) {
        return enclosures.stream().map(Enclosure::printed).collect(Collectors.joining("\n"));
    }
}
