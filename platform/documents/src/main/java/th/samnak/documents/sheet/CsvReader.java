package th.samnak.documents.sheet;

import java.util.ArrayList;
import java.util.List;

/** CSV as Excel and others write it: comma, semicolon or tabulator, whichever the first line has most. */
final class CsvReader {

    private final String text;
    private final char separator;
    private final SheetLimits sheet;
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private int row;

    CsvReader(String text, SheetLimits sheet) {
        this.text = text;
        this.sheet = sheet;
        this.separator = separator(text.lines().findFirst().orElse(""));
    }

    List<List<String>> read() {
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"' && (quoted || cell.isEmpty())) {
                quoted = !quoted;
            } else if (quoted || !ends(c, i)) {
                cell.append(c);
            }
        }
        if (!cell.isEmpty() || !cells.isEmpty()) {
            endCell();
            endRow();
        }
        return sheet.rows();
    }

    private boolean ends(char c, int at) {
        if (c == separator) {
            endCell();
            return true;
        }
        if (c == '\n' || c == '\r') {
            if (c == '\n' && at > 0 && text.charAt(at - 1) == '\r') {
                return true;
            }
            endCell();
            endRow();
            return true;
        }
        return false;
    }

    private void endCell() {
        sheet.column(cells.size());
        cells.add(cell.toString().strip());
        cell.setLength(0);
    }

    private void endRow() {
        sheet.row(row++, cells);
        cells.clear();
    }

    private static char separator(String line) {
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(line, candidate) > count(line, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String line, char c) {
        return line.chars().filter(each -> each == c).count();
    }
}
