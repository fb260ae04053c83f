package th.samnak.e2e.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lines as a table for people and as JSON for programs, with what others computed just before. */
final class Report {

    private static final List<String> HEADINGS = List.of("", "value", "yardstick", "ratio", "goal", "met", "against");

    private final String name;
    private final double busy;
    private final List<Line> lines;

    Report(String name, double busy, List<Line> lines) {
        this.name = name;
        this.busy = busy;
        this.lines = lines;
    }

    void print(PrintStream out) {
        List<List<String>> rows = new ArrayList<>(List.of(HEADINGS));
        lines.forEach(line -> rows.add(row(line)));
        int[] widths = IntStream.range(0, HEADINGS.size())
                .map(column -> rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0))
                .toArray();
        String warning = Machine.disturbs(busy) ? ", so others were computing and these figures are not to be trusted" : "";
        out.printf("%s (cores in use just before: %.0f %%%s)%n", name, busy * 100, warning);
        for (List<String> row : rows) {
            out.println("  " + IntStream.range(0, widths.length)
                    .mapToObj(column -> padded(row.get(column), widths[column], column > 0 && column < 4))
                    .collect(Collectors.joining("  "))
                    .stripTrailing());
        }
        out.println();
    }

    void write(Path folder, Machine machine) throws IOException {
        String json = lines.stream().map(Report::json).collect(Collectors.joining(",\n    "));
        Files.writeString(
                Files.createDirectories(folder).resolve(name + ".json"),
                """
                {
                  "bench": %s,
                  "machine": %s,
                  "revision": %s,
                  "at": %s,
                  "busyBefore": %s,
                  "lines": [
                    %s
                  ]
                }
                """.formatted(
                        quoted(name), quoted(machine.words()), quoted(machine.revision()), quoted(machine.now()),
                        number(OptionalDouble.of(busy)), json));
    }

    List<Line> missed() {
        return lines.stream().filter(line -> !line.met()).toList();
    }

    private static List<String> row(Line line) {
        return List.of(
                line.what(),
                Line.number(line.value()) + " " + line.unit(),
                text(line.yardstick(), line.unit()),
                text(line.ratio(), "×"),
                line.goal().words(),
                line.goal().isNone() ? "" : line.met() ? "met" : "MISSED",
                line.against());
    }

    private static String text(OptionalDouble number, String unit) {
        return number.isPresent() ? Line.number(number.getAsDouble()) + " " + unit : "";
    }

    private static String padded(String text, int width, boolean right) {
        String space = " ".repeat(width - text.length());
        return right ? space + text : text + space;
    }

    private static String json(Line line) {
        return "{\"what\": %s, \"value\": %s, \"unit\": %s, \"yardstick\": %s, \"against\": %s, \"ratio\": %s, \"goal\": %s, \"met\": %s}"
                .formatted(
                        quoted(line.what()), number(OptionalDouble.of(line.value())), quoted(line.unit()),
                        number(line.yardstick()), quoted(line.against()), number(line.ratio()), quoted(line.goal().words()),
                        line.goal().isNone() ? "null" : line.met());
    }

    private static String number(OptionalDouble number) {
        return number.isPresent() && Double.isFinite(number.getAsDouble())
                ? String.format(Locale.ROOT, "%.4f", number.getAsDouble())
                : "null";
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
