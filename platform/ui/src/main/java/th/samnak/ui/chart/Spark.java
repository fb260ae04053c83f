package th.samnak.ui.chart;

import java.util.List;
import java.util.stream.IntStream;
import th.samnak.ui.page.Badge.Tone;

/**
 * One line without anything about it, for beside a number: how it went.
 *
 * @param of what the points are, for the table's head
 * @param names of the points, oldest first
 * @param counts one for each name
 */
public record Spark(String of, String sum, List<String> names, List<Long> counts, Tone tone) implements Drawing {

    private static final int HEIGHT = 36;

    public Spark {
        names = List.copyOf(names);
        counts = List.copyOf(counts);
        if (names.size() != counts.size()) {
            throw new IllegalArgumentException(counts.size() + " counts for " + names.size() + " names");
        }
    }

    @Override
    public boolean isEmpty() {
        return counts.size() < 2;
    }

    @Override
    public String svg(String name) {
        long most = Math.max(1, counts.stream().mapToLong(Long::longValue).max().orElse(1));
        Ink ink = Ink.begin("img", name, HEIGHT);
        ink.raw("<title>" + Ink.escaped(name) + "</title>");
        ink.raw("<svg width=\"100%\" height=\"" + HEIGHT + "\" viewBox=\"0 -4 100 108\" preserveAspectRatio=\"none\"><polyline")
                .attribute("points", Days.points(counts, most))
                .attribute("class", "sk-chart-line " + Ink.tone(tone));
        return ink.raw("/></svg>").end();
    }

    @Override
    public Table table() {
        return new Table(List.of(of, sum), IntStream.range(0, names.size())
                .mapToObj(at -> List.of(names.get(at), Ink.number(counts.get(at))))
                .toList());
    }
}
