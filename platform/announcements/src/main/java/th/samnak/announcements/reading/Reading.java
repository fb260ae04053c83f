package th.samnak.announcements.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import th.samnak.announcements.api.Finding;
import th.samnak.announcements.api.Found;
import th.samnak.announcements.api.Passage;
import th.samnak.announcements.api.Proposal.Coverage;
import th.samnak.announcements.api.Span;

/** One text while it is read: its outline, what was found in it so far, and what of it is accounted for. */
final class Reading {

    private static final int LONGEST_SENTENCE = 800;

    final Source source;
    final String text;
    final Outline outline;
    final LocalDate today;
    private final List<Passage> passages = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final BitSet understood = new BitSet();

    Reading(String given, LocalDate today) {
        this.source = Source.of(given);
        this.text = source.text();
        this.outline = Outline.of(text);
        this.today = today;
    }

    /** Where a stretch of the plain text stands in the text as given, without blanks at its ends. */
    Span span(int from, int to) {
        int start = from;
        int end = to;
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return source.span(start, end);
    }

    <T> Found<T> found(T value, int from, int to) {
        understand(from, to);
        return new Found<>(value, span(from, to));
    }

    /** What goes on far longer than a sentence does was hardly understood: a person should look at the rest. */
    void understand(int from, int to) {
        understood.set(from, Math.min(to, from + LONGEST_SENTENCE));
    }

    boolean understood(Block block) {
        int open = understood.nextClearBit(block.from);
        return open >= block.to;
    }

    boolean touched(Block block) {
        int set = understood.nextSetBit(block.from);
        return set >= 0 && set < block.to;
    }

    void passage(Passage.Kind kind, int from, int to) {
        understand(from, to);
        passages.add(new Passage(kind, span(from, to)));
    }

    void finding(Finding.Kind kind, Span at, Object... arguments) {
        findings.add(Finding.of(kind, at, arguments));
    }

    List<Passage> passages() {
        passages.sort(Comparator.comparingInt((Passage passage) -> passage.at().from()).thenComparing(passage -> passage.at().to()));
        return passages;
    }

    List<Finding> findings() {
        return findings;
    }

    /** Tells what is left over, neighbouring lines together. */
    void tellTheRest() {
        int from = -1;
        int to = -1;
        for (Block block : outline.blocks()) {
            for (int at = understood.nextClearBit(block.from); at < block.to; at = understood.nextClearBit(at)) {
                int end = understood.nextSetBit(at);
                end = end < 0 ? block.to : Math.min(end, block.to);
                if (letters(at, end) > 0) {
                    if (from >= 0 && letters(to, at) == 0) {
                        to = end;
                    } else {
                        tell(from, to);
                        from = at;
                        to = end;
                    }
                }
                at = end;
            }
        }
        tell(from, to);
    }

    private void tell(int from, int to) {
        if (from >= 0) {
            finding(Finding.Kind.NOT_UNDERSTOOD, span(from, to));
        }
    }

    Coverage coverage() {
        int total = 0;
        int known = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                total++;
                known += understood.get(i) ? 1 : 0;
            }
        }
        return new Coverage(known, total);
    }

    private int letters(int from, int to) {
        int count = 0;
        for (int i = from; i < to && count == 0; i++) {
            count += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
        }
        return count;
    }
}
