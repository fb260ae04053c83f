package th.samnak.documents.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** One sheet as XLSX, a few hundred rows in memory at a time. */
final class XlsxWriter {

    private static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");
    private static final String DATE = "[$-107041E]d mmm yyyy;@";
    private static final String MOMENT = "[$-107041E]d mmm yyyy hh:mm;@";
    private static final int ROWS_KEPT = 500;
    private static final int LONGEST_TEXT = 32_767;
    private static final int WIDEST = 60;

    private XlsxWriter() {}

    static void write(OutputStream out, String sheetName, List<String> columns, List<List<Object>> rows) throws IOException {
        try (Workbook book = new Workbook(out, "Samnak", "1.0")) {
            Worksheet sheet = book.newWorksheet(name(sheetName));
            sheet.freezePane(0, 1);
            for (int column = 0; column < columns.size(); column++) {
                sheet.width(column, width(columns.get(column), rows, column));
                sheet.inlineString(0, column, text(columns.get(column)));
                sheet.style(0, column).bold().fillColor("E1E1E1").set();
            }
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    cell(sheet, row + 1, column, rows.get(row).get(column));
                }
                if (row % ROWS_KEPT == ROWS_KEPT - 1) {
                    sheet.flush();
                }
            }
            sheet.finish();
        }
    }

    private static void cell(Worksheet sheet, int row, int column, Object value) {
        switch (value) {
            case Number number -> sheet.value(row, column, number);
            case Boolean bool -> sheet.value(row, column, bool);
            case LocalDate date -> date(sheet, row, column, date);
            case LocalDateTime moment -> moment(sheet, row, column, moment);
            case Instant instant -> moment(sheet, row, column, LocalDateTime.ofInstant(instant, THAILAND));
            case Optional<?> perhaps -> perhaps.ifPresent(present -> cell(sheet, row, column, present));
            case TemporalAccessor other -> sheet.inlineString(row, column, other.toString());
            default -> sheet.inlineString(row, column, text(value.toString()));
        }
    }

    private static void date(Worksheet sheet, int row, int column, LocalDate date) {
        sheet.value(row, column, date);
        sheet.style(row, column).format(DATE).set();
    }

    private static void moment(Worksheet sheet, int row, int column, LocalDateTime moment) {
        sheet.value(row, column, moment);
        sheet.style(row, column).format(MOMENT).set();
    }

    /** Without characters that XML cannot hold, and not longer than a cell may be. */
    private static String text(String value) {
        String fit = value.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]", "");
        return fit.length() > LONGEST_TEXT ? fit.substring(0, LONGEST_TEXT) : fit;
    }

    private static String name(String given) {
        String fit = given.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ").replaceAll("^'+|'+$", "").strip();
        return fit.isEmpty() ? "Sheet1" : fit.substring(0, Math.min(31, fit.length()));
    }

    private static int width(String heading, List<List<Object>> rows, int column) {
        int longest = heading.length();
        for (List<Object> row : rows.subList(0, Math.min(200, rows.size()))) {
            longest = Math.max(longest, column < row.size() ? row.get(column).toString().length() : 0);
        }
        return Math.min(WIDEST, longest + 3);
    }
}
