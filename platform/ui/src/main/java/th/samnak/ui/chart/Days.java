package th.samnak.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import th.samnak.ui.page.Badge.Tone;

/**
 * Lines over days, each with its name and last number at its end.
 *
 * @param of what the days are, for the table's head
 * @param days in words, oldest first
 * @param lines two or three at most, or nobody can tell them apart
 */
public record Days(String of, List<String> days, List<Line> lines) implements Drawing {

    private static final int TOP = 18;
    private static final int TALL = 110;
    private static final int HEIGHT = TOP + TALL + 24;
    private static final int APART = 17;
    private static final double WIDE = 68;

    /** @param counts one for each day */
    public record Line(String name, List<Long> counts, Tone tone) {

        public Line {
            counts = List.copyOf(counts);
        }

        long last() {
            return counts.get(counts.size() - 1);
        }
    }

    public Days {
        days = List.copyOf(days);
        lines = List.copyOf(lines);
        for (Line line : lines) {
            if (line.counts().size() != days.size()) {
                throw new IllegalArgumentException(line.counts().size() + " counts for " + days.size() + " days");
            }
        }
    }

    @Override
    public boolean isEmpty() {
        return days.size() < 2 || most() == 0;
    }

    @Override
    public String svg(String name) {
        Ink ink = Ink.begin("group", name, HEIGHT);
        long most = Math.max(1, most());
        ink.rect("0%", TOP, Ink.percent(WIDE), 1, "sk-chart-rule").rect("0%", TOP + TALL, Ink.percent(WIDE), 1, "sk-chart-rule");
        ink.text("0%", TOP - 5, "start", "sk-chart-axis", Ink.number(most));
        ink.raw("<svg x=\"0\" y=\"" + TOP + "\" width=\"" + Ink.percent(WIDE) + "\" height=\"" + TALL
                + "\" viewBox=\"0 0 100 100\" preserveAspectRatio=\"none\" aria-hidden=\"true\">");
        lines.forEach(line -> ink.raw("<polyline").attribute("points", points(line.counts(), most))
                .attribute("class", "sk-chart-line " + Ink.tone(line.tone())).raw("/>"));
        ink.raw("</svg>");
        ends(ink, most);
        IntStream.range(0, days.size()).forEach(day -> touch(ink, day));
        axis(ink);
        return ink.end();
    }

    /** Where each line ends stand its name and number, moved apart where two end together. */
    private void ends(Ink ink, long most) {
        List<Line> byHeight = lines.stream().sorted((one, other) -> Long.compare(other.last(), one.last())).toList();
        int[] at = byHeight.stream().mapToInt(line -> TOP + (int) (TALL - TALL * line.last() / most) + 5).toArray();
        for (int line = 1; line < at.length; line++) {
            at[line] = Math.max(at[line], at[line - 1] + APART);
        }
        int over = at.length == 0 ? 0 : Math.max(0, at[at.length - 1] - (TOP + TALL + 5));
        int room = (int) (Ink.NARROW * (100 - WIDE) / 100) - 8;
        for (int line = 0; line < at.length; line++) {
            Line shown = byHeight.get(line);
            String number = " " + Ink.number(shown.last());
            ink.text(Ink.percent(WIDE + 2), at[line] - over, "start", "sk-chart-end " + Ink.tone(shown.tone()),
                    Ink.fitting(shown.name(), room - Ink.width(number)) + number);
        }
    }

    private void touch(Ink ink, int day) {
        double wide = WIDE / days.size();
        ink.value(spoken(day), Optional.empty(),
                () -> ink.rect(Ink.percent(day * wide), TOP, Ink.percent(wide), TALL, "sk-chart-touch"));
    }

    private String spoken(int day) {
        return days.get(day) + ": "
                + lines.stream().map(line -> line.name() + " " + Ink.number(line.counts().get(day))).collect(Collectors.joining(", "));
    }

    private void axis(Ink ink) {
        int room = (int) (Ink.NARROW * WIDE / 100 / 2) - 4;
        if (!days.isEmpty()) {
            ink.text("0%", HEIGHT - 6, "start", "sk-chart-axis", Ink.fitting(days.getFirst(), room));
            ink.text(Ink.percent(WIDE), HEIGHT - 6, "end", "sk-chart-axis", Ink.fitting(days.getLast(), room));
        }
    }

    private long most() {
        return lines.stream().flatMap(line -> line.counts().stream()).mapToLong(Long::longValue).max().orElse(0);
    }

    /** In a field of 100 by 100, each value in the middle of its day. */
    static String points(List<Long> counts, long most) {
        return IntStream.range(0, counts.size())
                .mapToObj(at -> String.format(java.util.Locale.ROOT, "%.2f,%.2f",
                        (at + 0.5) * 100 / counts.size(), 100 - counts.get(at) * 100.0 / most))
                .collect(Collectors.joining(" "));
    }

    @Override
    public Table table() {
        List<String> heads = new ArrayList<>(List.of(of));
        lines.forEach(line -> heads.add(line.name()));
        return new Table(heads, IntStream.range(0, days.size()).mapToObj(this::row).toList());
    }

    private List<String> row(int day) {
        List<String> row = new ArrayList<>(List.of(days.get(day)));
        lines.forEach(line -> row.add(Ink.number(line.counts().get(day))));
        return row;
    }
}
