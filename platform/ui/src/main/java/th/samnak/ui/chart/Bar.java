package th.samnak.ui.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import th.samnak.ui.page.Badge.Tone;

/**
 * One line of a bar chart.
 *
 * @param parts one after the other; together they are the bar
 * @param says what stands at its end in place of the sum, for example "6 จาก 10 วัน"; empty for the sum
 * @param limit where a mark stands across the bar, in the unit of the parts
 * @param href address that pressing it leads to, relative to the first page
 */
public record Bar(String label, List<Part> parts, Optional<String> says, Optional<Long> limit, Optional<String> href) {

    public Bar {
        parts = List.copyOf(parts);
    }

    public static Bar of(String label, List<Part> parts) {
        return new Bar(label, parts, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static Bar of(String label, long count, Tone tone) {
        return of(label, List.of(new Part("", count, tone)));
    }

    public Bar saying(String words) {
        return new Bar(label, parts, Optional.of(words), limit, href);
    }

    public Bar within(long most) {
        return new Bar(label, parts, says, Optional.of(most), href);
    }

    public Bar leadingTo(String address) {
        return new Bar(label, parts, says, limit, Optional.of(address));
    }

    long total() {
        return parts.stream().mapToLong(Part::count).sum();
    }

    String end() {
        return says.orElseGet(() -> Ink.number(total()));
    }

    /** The whole line in words. */
    String spoken() {
        String named = parts.stream()
                .filter(part -> part.count() > 0 && !part.word().isEmpty())
                .map(part -> part.word() + " " + Ink.number(part.count()))
                .collect(Collectors.joining(", "));
        return label + ": " + end() + (named.isEmpty() ? "" : " (" + named + ")");
    }
}
