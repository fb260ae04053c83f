package th.samnak.audit.chain;

import java.util.ArrayList;
import java.util.List;

/**
 * The head of the chain at one moment, kept outside the database.
 *
 * @param at ISO 8601
 * @param number of the last entry
 * @param hash of the last entry
 */
public record Anchor(String at, long number, String hash) {

    /** What stands before the first line of a file of anchors. */
    public static final String BEGIN = "samnak-anchors-1";

    /** A line of the file: its last cell chains it to the line before. */
    public String line(String before) {
        String body = at + "\t" + number + "\t" + hash;
        return body + "\t" + Hashes.of(before, body);
    }

    /** What was read of a file. @param unreadable numbers of lines that do not follow from the line before */
    public record File(List<Anchor> anchors, List<Integer> unreadable, String last) {}

    public static File read(List<String> lines) {
        List<Anchor> anchors = new ArrayList<>();
        List<Integer> unreadable = new ArrayList<>();
        String before = BEGIN;
        for (int i = 0; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t", -1);
            boolean whole = cells.length == 4 && cells[1].matches("\\d{1,18}");
            Anchor anchor = whole ? new Anchor(cells[0], Long.parseLong(cells[1]), cells[2]) : new Anchor("", 0, "");
            if (whole) {
                anchors.add(anchor);
            }
            if (!whole || !anchor.line(before).equals(lines.get(i))) {
                unreadable.add(i + 1);
            }
            before = lines.get(i);
        }
        return new File(anchors, unreadable, before);
    }
}
