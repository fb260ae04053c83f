package th.samnak.correspondence.view;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.samnak.correspondence.letter.domain.Enclosure;

/** Lists as people type them: one thing a line. */
final class Lines {

    private Lines() {}

    static List<String> of(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** Facts side by side; what is empty leaves no gap. */
    static String parted(String... facts) {
        return Stream.of(facts).filter(fact -> !fact.isBlank()).collect(Collectors.joining(" · "));
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
