package th.samnak.audit.offline;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import th.samnak.audit.chain.Anchor;
import th.samnak.audit.chain.Break;
import th.samnak.audit.chain.Breaks;
import th.samnak.audit.chain.ChainCheck;
import th.samnak.audit.chain.Layout;
import th.samnak.audit.chain.Line;
import th.samnak.audit.chain.RowCheck;
import th.samnak.audit.chain.RowSeal;
import th.samnak.audit.chain.Rows;

/** Checks a file that {@code audit:export} has written, line by line. */
final class ExportCheck {

    private final Breaks breaks = new Breaks();
    private final Map<String, Layout> layouts = new HashMap<>();
    private final List<Anchor> anchors = new ArrayList<>();
    private final RowCheck rows = new RowCheck(breaks, layouts);
    private ChainCheck chain = new ChainCheck(breaks, List.of());
    private boolean begun;
    private boolean whole;
    private long lines;

    /** @param own anchors that the auditor has kept, beside those in the file */
    ExportCheck(List<Anchor> own) {
        anchors.addAll(own);
    }

    /** @throws IllegalArgumentException naming the line that is not of this format */
    void read(Path file) throws IOException {
        try (BufferedReader in = Files.newBufferedReader(file)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                lines++;
                try {
                    line(line.split("\t", -1), line);
                } catch (IndexOutOfBoundsException | NumberFormatException e) {
                    throw new IllegalArgumentException("line " + lines + " is not of this format", e);
                }
            }
        }
        rows.end();
        if (!whole) {
            breaks.add(new Break("file-cut", file.getFileName().toString(), Long.toString(lines), List.of(), ""));
        }
    }

    private void line(String[] cells, String line) {
        switch (cells[0]) {
            case "samnak-audit" -> {
                if (!cells[1].equals("1")) {
                    throw new NumberFormatException("version");
                }
            }
            case "L" -> layout(cells[1], Layout.parse(line.substring(cells[0].length() + cells[1].length() + 2)));
            case "@" -> anchors.add(new Anchor(cells[1], Long.parseLong(cells[2]), cells[3]));
            case "A" -> entry(new Line(Long.parseLong(cells[1]), cells[2], "A", cells[3], cells[4], cells[5]));
            case "R" -> row(cells);
            case "N" -> rows.standing(cells[1], cells[2], new Told(cells[3], cells[4]));
            case "F" -> breaks.add(new Break("file-changed", cells[1], cells[2], List.of(cells[3]), ""));
            case "H" -> chain.end(Long.parseLong(cells[1]), cells[2]);
            case "." -> whole = Long.parseLong(cells[1]) == lines - 1;
            default -> throw new NumberFormatException("unknown line");
        }
    }

    private void layout(String id, Layout layout) {
        if (layout.id().equals(id)) {
            layouts.put(id, layout);
        }
    }

    private void row(String[] cells) {
        RowSeal seal = new RowSeal(cells[4], cells[5], cells[6], cells[7], cells[8], cells[9]);
        long number = Long.parseLong(cells[1]);
        entry(new Line(number, cells[2], "R", cells[3], seal.what(), cells[10]));
        rows.sealed(new Rows.Last(number, cells[2], seal));
    }

    private void entry(Line line) {
        if (!begun) {
            chain = new ChainCheck(breaks, anchors);
            begun = true;
        }
        chain.entry(line);
    }

    Breaks breaks() {
        return breaks;
    }

    long entries() {
        return chain.last();
    }

    long rows() {
        return rows.looked();
    }

    int anchors() {
        return anchors.size();
    }

    String head() {
        return chain.head();
    }

    /** As the file tells it. */
    private record Told(String nowDigest, String nowMarks) implements Rows.Standing {

        @Override
        public String digest(Layout layout, RowSeal seal) {
            return nowDigest;
        }

        @Override
        public String marks(Layout layout, RowSeal seal) {
            return nowMarks;
        }
    }
}
