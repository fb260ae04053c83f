package th.samnak.documents.version;

import java.util.ArrayList;
import java.util.List;
import th.samnak.api.documents.Versions.Change;
import th.samnak.api.documents.Versions.Change.Kind;

/** The shortest way from one text to another, line by line. */
final class Comparison {

    /** Longer texts, apart from what they have in common at both ends, are told as wholly replaced. */
    private static final int MOST_LINES = 3000;

    private final List<String> older;
    private final List<String> newer;
    private final List<Change> changes = new ArrayList<>();

    private Comparison(List<String> older, List<String> newer) {
        this.older = older;
        this.newer = newer;
    }

    static List<Change> of(String older, String newer) {
        Comparison comparison = new Comparison(older.lines().toList(), newer.lines().toList());
        comparison.run();
        return List.copyOf(comparison.changes);
    }

    private void run() {
        int common = Math.min(older.size(), newer.size());
        int head = 0;
        while (head < common && older.get(head).equals(newer.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < common - head && older.get(older.size() - 1 - tail).equals(newer.get(newer.size() - 1 - tail))) {
            tail++;
        }
        all(Kind.SAME, older.subList(0, head));
        middle(older.subList(head, older.size() - tail), newer.subList(head, newer.size() - tail));
        all(Kind.SAME, older.subList(older.size() - tail, older.size()));
    }

    private void middle(List<String> was, List<String> is) {
        if (was.size() > MOST_LINES || is.size() > MOST_LINES) {
            all(Kind.REMOVED, was);
            all(Kind.ADDED, is);
            return;
        }
        int[][] longest = longest(was, is);
        int i = 0;
        int j = 0;
        while (i < was.size() || j < is.size()) {
            if (i < was.size() && j < is.size() && was.get(i).equals(is.get(j))) {
                add(Kind.SAME, was.get(i++));
                j++;
            } else if (i < was.size() && (j == is.size() || longest[i + 1][j] >= longest[i][j + 1])) {
                add(Kind.REMOVED, was.get(i++));
            } else {
                add(Kind.ADDED, is.get(j++));
            }
        }
    }

    /** How many lines the ends of both, from each pair of lines on, have in common in the same order. */
    private static int[][] longest(List<String> was, List<String> is) {
        int[][] longest = new int[was.size() + 1][is.size() + 1];
        for (int i = was.size() - 1; i >= 0; i--) {
            for (int j = is.size() - 1; j >= 0; j--) {
                longest[i][j] = was.get(i).equals(is.get(j)) ? longest[i + 1][j + 1] + 1 : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        return longest;
    }

    private void all(Kind kind, List<String> lines) {
        lines.forEach(line -> add(kind, line));
    }

    private void add(Kind kind, String line) {
        changes.add(new Change(kind, line));
    }
}
