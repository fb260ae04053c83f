package th.samnak.reorganisation.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import th.samnak.api.errors.RuleViolation;

/** One line of a plan's written form: a verb and its cells, parted by {@code |}. */
record Cells(List<String> all) {

    static Cells read(String line) {
        return new Cells(Stream.of(line.split("\\|", -1)).map(String::strip).toList());
    }

    /** @throws RuleViolation when a cell holds what parts cells or lines */
    static String write(Object... cells) {
        List<String> texts = Stream.of(cells).map(Cells::text).toList();
        texts.stream().filter(text -> text.contains("|") || text.contains("\n")).findFirst().ifPresent(text -> {
            throw new RuleViolation("reorganisation.error.sign", text);
        });
        return String.join(" | ", texts);
    }

    private static String text(Object cell) {
        return cell instanceof Optional<?> maybe ? maybe.map(Object::toString).orElse("") : cell.toString();
    }

    String verb() {
        return all.getFirst();
    }

    /** The cell, empty text where the line is shorter. */
    String at(int index) {
        return index < all.size() ? all.get(index) : "";
    }

    Optional<String> maybe(int index) {
        return Optional.of(at(index)).filter(text -> !text.isEmpty());
    }

    int number(int index) {
        try {
            return Integer.parseInt(at(index));
        } catch (NumberFormatException notANumber) {
            throw new RuleViolation("reorganisation.error.line", String.join(" | ", all));
        }
    }
}
