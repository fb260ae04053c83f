package th.samnak.ui.chart;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Shares of a whole as a ring with the sum in its middle; each share's word and number stand beside it.
 *
 * @param of what the words are, for the table's head
 * @param sum what the numbers are, for the table's head
 * @param hrefs where a share leads, in the order of the parts; may be shorter
 */
public record Ring(String of, String sum, List<Part> parts, List<Optional<String>> hrefs) implements Drawing {

    private static final int SIZE = 116;
    private static final int LINE = 26;

    public Ring {
        parts = List.copyOf(parts);
        hrefs = List.copyOf(hrefs);
    }

    @Override
    public boolean isEmpty() {
        return total() == 0;
    }

    @Override
    public String svg(String name) {
        int height = Math.max(SIZE, parts.size() * LINE);
        Ink ink = Ink.begin("group", name, height);
        ink.raw("<svg x=\"0\" y=\"0\" width=\"" + SIZE + "\" height=\"" + SIZE + "\" viewBox=\"0 0 42 42\" aria-hidden=\"true\">");
        ink.raw("<circle cx=\"21\" cy=\"21\" r=\"16\" class=\"sk-chart-ring sk-chart-ground\"/>");
        double from = 0;
        for (Part part : parts) {
            double share = part.count() * 100.0 / Math.max(1, total());
            ink.raw("<circle cx=\"21\" cy=\"21\" r=\"16\" pathLength=\"100\" transform=\"rotate(-90 21 21)\"")
                    .attribute("class", "sk-chart-ring " + Ink.tone(part.tone()))
                    .attribute("stroke-dasharray", String.format(Locale.ROOT, "%.2f %.2f", share, 100 - share))
                    .attribute("stroke-dashoffset", String.format(Locale.ROOT, "%.2f", -from))
                    .raw("/>");
            from += share;
        }
        ink.raw("</svg>");
        ink.text(String.valueOf(SIZE / 2), SIZE / 2 + 8, "middle", "sk-chart-middle", Ink.number(total()));
        int top = (height - parts.size() * LINE) / 2;
        for (int at = 0; at < parts.size(); at++) {
            word(ink, at, top + at * LINE);
        }
        return ink.end();
    }

    private void word(Ink ink, int at, int y) {
        Part part = parts.get(at);
        int left = SIZE + 16;
        String number = " " + Ink.number(part.count());
        ink.value(part.word() + number, at < hrefs.size() ? hrefs.get(at) : Optional.empty(), () -> {
            ink.rect(String.valueOf(left), y, "140", LINE - 2, "sk-chart-touch");
            ink.rect(String.valueOf(left), y + 6, "12", 12, Ink.tone(part.tone()));
            ink.text(String.valueOf(left + 18), y + 17, "start", "sk-chart-name",
                    Ink.fitting(part.word(), Ink.NARROW - left - 18 - Ink.width(number)) + number);
        });
    }

    private long total() {
        return parts.stream().mapToLong(Part::count).sum();
    }

    @Override
    public Table table() {
        return new Table(List.of(of, sum),
                parts.stream().map(part -> List.of(part.word(), Ink.number(part.count()))).toList());
    }
}
