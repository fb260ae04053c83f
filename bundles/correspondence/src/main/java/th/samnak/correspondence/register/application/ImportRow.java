package th.samnak.correspondence.register.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import th.samnak.api.access.Secrecy;
import th.samnak.api.intake.IntakeRow;
import th.samnak.correspondence.letter.domain.Urgency;
import th.samnak.correspondence.register.domain.Headings;
import th.samnak.thai.ThaiDate;
import th.samnak.thai.ThaiDigits;
import th.samnak.thai.ThaiText;

/** One line of a register as it was understood. @param cells by the key of the column @param number 0 when it is none */
record ImportRow(Map<String, String> cells, int number, Optional<LocalDate> docDate) {

    /** In the order of the register's columns. */
    static final List<String> KEYS = List.of("number", "docNo", "docDate", "from", "to", "subject", "action", "remark");

    private static final int MOST = 999_999;

    static ImportRow of(IntakeRow row) {
        Map<String, String> cells = KEYS.stream().collect(Collectors.toMap(
                Function.identity(), key -> ThaiText.normalise(row.text(key))));
        return new ImportRow(cells, number(row.text("number")), ThaiDate.tryParse(row.text("docDate")));
    }

    /** The same, with what is wrong told to the row. */
    static ImportRow judged(IntakeRow row) {
        ImportRow read = of(row);
        if (read.number == 0 && !row.text("number").isEmpty()) {
            row.fault("correspondence.import.number", row.text("number"));
        }
        if (read.docDate.isEmpty() && !row.text("docDate").isEmpty()) {
            row.fault("correspondence.import.date", row.text("docDate"));
        }
        return read;
    }

    String text(String key) {
        return cells.getOrDefault(key, "");
    }

    Headings headings(Secrecy secrecy) {
        return new Headings(text("docNo"), docDate, text("from"), text("to"), text("subject"), Urgency.NORMAL, secrecy);
    }

    private static int number(String cell) {
        String digits = ThaiDigits.toArabic(cell).strip().replaceFirst("\\.0+$", "");
        int number = digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : 0;
        return number > MOST ? 0 : number;
    }
}
