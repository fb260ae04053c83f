package th.samnak.ui.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import th.samnak.ui.page.Badge.Tone;

/**
 * Bars that lie one under the other, each with its name above and its number at the end; of several parts each bears its own
 * number, and what the parts are is said once, above.
 *
 * @param of what the names are, for the table's head
 * @param sum what the numbers are, for the table's head
 */
public record Bars(String of, String sum, List<Bar> bars) implements Drawing {

    private static final int KEY = 26;
    private static final int PITCH = 46;
    private static final int BASELINE = 15;
    private static final int TOP = 21;
    private static final int THICK = 16;
    private static final int GAP = 12;
    private static final int SWATCH = 16;

    public Bars {
        bars = List.copyOf(bars);
    }

    @Override
    public boolean isEmpty() {
        return bars.isEmpty();
    }

    @Override
    public String svg(String name) {
        List<Part> kinds = kinds();
        int top = keyLines(kinds) * KEY;
        Ink ink = Ink.begin("group", name, top + bars.size() * PITCH);
        key(Optional.of(ink), kinds);
        long most = Math.max(1, bars.stream().mapToLong(bar -> Math.max(bar.total(), bar.limit().orElse(0L))).max().orElse(1));
        for (int at = 0; at < bars.size(); at++) {
            Bar bar = bars.get(at);
            int y = top + at * PITCH;
            ink.value(bar.spoken(), bar.href(), () -> draw(ink, bar, y, most));
        }
        return ink.end();
    }

    private static void draw(Ink ink, Bar bar, int y, long most) {
        String end = Ink.fitting(bar.end(), Ink.NARROW / 2);
        ink.rect("0%", y, "100%", PITCH - 4, "sk-chart-touch");
        ink.text("0%", y + BASELINE, "start", "sk-chart-name",
                Ink.fitting(bar.label(), Ink.NARROW - GAP - Ink.width(end)));
        ink.text("100%", y + BASELINE, "end", "sk-chart-number", end);
        ink.rect("0%", y + TOP, "100%", THICK, "sk-chart-ground");
        double from = 0;
        for (Part part : bar.parts()) {
            double share = part.count() * 100.0 / most;
            if (part.count() > 0) {
                part(ink, part, new double[] {from, share}, y + TOP, bar.parts().size() > 1);
            }
            from += share;
        }
        bar.limit().ifPresent(limit ->
                ink.rect(Ink.percent(Math.min(99.5, limit * 100.0 / most)), y + TOP - 3, "2", THICK + 6, "sk-chart-limit"));
    }

    private static void part(Ink ink, Part part, double[] fromShare, int y, boolean numbered) {
        String width = Ink.percent(fromShare[1]);
        ink.rect(Ink.percent(fromShare[0]), y, width, THICK, Ink.tone(part.tone()));
        if (part.tone() == Tone.LATE) {
            hatch(ink, fromShare[0], fromShare[1], y);
        }
        String number = Ink.number(part.count());
        if (numbered && Ink.NARROW * fromShare[1] / 100 >= Ink.width(number) + 4) {
            ink.text(Ink.percent(fromShare[0] + fromShare[1] / 2), y + 13, "middle", "sk-chart-inside", number);
        }
    }

    /** A bar across its foot, so that what is late is told without colour too. */
    private static void hatch(Ink ink, double from, double share, int y) {
        ink.rect(Ink.percent(from), y + THICK, Ink.percent(share), 3, "sk-chart-foot");
    }

    private static int keyLines(List<Part> kinds) {
        return kinds.isEmpty() ? 0 : key(Optional.empty(), kinds);
    }

    /** Says what the parts are. @return in how many lines */
    private static int key(Optional<Ink> ink, List<Part> kinds) {
        int x = 0;
        int line = 0;
        for (Part kind : kinds) {
            String word = Ink.fitting(kind.word(), Ink.NARROW - GAP - SWATCH);
            int wide = SWATCH + Ink.width(word) + GAP;
            if (x > 0 && x + wide - GAP > Ink.NARROW) {
                x = 0;
                line++;
            }
            int left = x;
            int top = line * KEY;
            ink.ifPresent(it -> swatch(it, left, top, kind.tone()).text(
                    String.valueOf(left + SWATCH), top + 16, "start", "sk-chart-key", word));
            x += wide;
        }
        return line + 1;
    }

    private static Ink swatch(Ink ink, int x, int y, Tone tone) {
        ink.rect(String.valueOf(x), y + 5, "12", 12, Ink.tone(tone));
        return tone == Tone.LATE ? ink.rect(String.valueOf(x), y + 17, "12", 3, "sk-chart-foot") : ink;
    }

    /** The parts' words in the order in which they first appear; none when one word says nothing. */
    private List<Part> kinds() {
        Map<String, Part> kinds = new LinkedHashMap<>();
        bars.forEach(bar -> bar.parts().forEach(part -> kinds.putIfAbsent(part.word(), part)));
        kinds.remove("");
        return kinds.size() > 1 ? List.copyOf(kinds.values()) : List.of();
    }

    @Override
    public Table table() {
        List<Part> kinds = kinds();
        List<String> heads = new ArrayList<>(List.of(of));
        kinds.forEach(kind -> heads.add(kind.word()));
        heads.add(sum);
        return new Table(heads, bars.stream().map(bar -> row(bar, kinds)).toList());
    }

    private static List<String> row(Bar bar, List<Part> kinds) {
        List<String> row = new ArrayList<>(List.of(bar.label()));
        kinds.forEach(kind -> row.add(Ink.number(bar.parts().stream()
                .filter(part -> part.word().equals(kind.word()))
                .mapToLong(Part::count)
                .sum())));
        row.add(bar.end());
        return row;
    }

    /** The address behind a name of the table. */
    Optional<String> href(int row) {
        return bars.get(row).href();
    }
}
