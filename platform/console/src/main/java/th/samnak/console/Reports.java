package th.samnak.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import th.samnak.api.console.Report;

/** A report as an aligned table, or as JSON for scripts. */
final class Reports {

    private Reports() {}

    static String table(Report report) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(report.columns().stream().map(name -> name.toUpperCase(Locale.ROOT)).toList());
        report.rows().forEach(row -> lines.add(row.stream().map(Reports::oneLine).toList()));
        StringBuilder text = new StringBuilder();
        if (!report.columns().isEmpty()) {
            int[] widths = widths(lines, report.columns().size());
            lines.forEach(line -> text.append(aligned(line, widths)).append('\n'));
        }
        if (!report.summary().isEmpty()) {
            text.append(report.summary()).append('\n');
        }
        return text.toString();
    }

    static String json(Report report) {
        StringBuilder json = new StringBuilder("{\"ok\":").append(report.ok()).append(",\"summary\":");
        Json.string(json, report.summary());
        json.append(",\"rows\":[");
        for (int row = 0; row < report.rows().size(); row++) {
            json.append(row == 0 ? "\n " : ",\n ").append('{');
            for (int column = 0; column < report.columns().size(); column++) {
                json.append(column == 0 ? "" : ",");
                Json.string(json, report.columns().get(column));
                Json.value(json.append(':'), report.rows().get(row).get(column));
            }
            json.append('}');
        }
        return json.append("]}\n").toString();
    }

    private static String oneLine(Object cell) {
        return String.valueOf(cell).replaceAll("\\R", " ");
    }

    private static int[] widths(List<List<String>> lines, int columns) {
        int[] widths = new int[columns];
        for (List<String> line : lines) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], width(line.get(i)));
            }
        }
        return widths;
    }

    private static String aligned(List<String> line, int[] widths) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            text.append(line.get(i)).append(" ".repeat(widths[i] - width(line.get(i)) + 2));
        }
        return text.toString().stripTrailing();
    }

    /** Columns on a terminal: Thai vowels above and below and tone marks take none. */
    private static int width(String text) {
        return (int) text.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .count();
    }
}
