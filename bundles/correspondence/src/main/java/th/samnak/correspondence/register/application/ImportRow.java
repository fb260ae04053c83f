package th.samnak.correspondence.register.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import th.samnak.api.access.Secrecy;
import th.samnak.correspondence.letter.application.StepOffer;
import th.samnak.correspondence.letter.domain.Urgency;
import th.samnak.correspondence.register.domain.Headings;
import th.samnak.thai.ThaiDate;
import th.samnak.thai.ThaiDigits;
import th.samnak.thai.ThaiText;

/** One row of a file, as it was read and as it was understood; a row without reasons is good. */
record ImportRow(
        int line, List<String> given, List<String> cells, int number, Optional<LocalDate> docDate, List<StepOffer.Reason> reasons) {

    private static final int COLUMNS = 8;
    private static final int MOST = 999_999;
    private static final List<Integer> LENGTHS = List.of(6, 100, 100, 300, 300, 500, 500, 500);

    static ImportRow read(int line, List<String> given) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < COLUMNS; i++) {
            cells.add(i < given.size() ? ThaiText.normalise(given.get(i)) : "");
        }
        List<StepOffer.Reason> reasons = new ArrayList<>();
        int number = number(cells.get(0));
        Optional<LocalDate> date = ThaiDate.tryParse(cells.get(2));
        if (number == 0) {
            reasons.add(reason("correspondence.import.number", cells.get(0)));
        }
        if (date.isEmpty() && !cells.get(2).isEmpty()) {
            reasons.add(reason("correspondence.import.date", cells.get(2)));
        }
        if (cells.get(5).isEmpty()) {
            reasons.add(reason("correspondence.import.subject"));
        }
        for (int i = 1; i < COLUMNS; i++) {
            if (cells.get(i).length() > LENGTHS.get(i)) {
                reasons.add(reason("correspondence.import.too-long", JpaRegisterExport.COLUMNS.get(i), LENGTHS.get(i)));
            }
        }
        return new ImportRow(line, given, cells, number, date, reasons);
    }

    boolean good() {
        return reasons.isEmpty();
    }

    void bad(String key, Object... arguments) {
        reasons.add(reason(key, arguments));
    }

    Headings headings(Secrecy secrecy) {
        return new Headings(
                cells.get(1), docDate, cells.get(3), cells.get(4), cells.get(5), Urgency.NORMAL, secrecy);
    }

    RegisterImport.BadRow told() {
        return new RegisterImport.BadRow(line, given, List.copyOf(reasons));
    }

    private static StepOffer.Reason reason(String key, Object... arguments) {
        return new StepOffer.Reason(key, List.of(arguments));
    }

    private static int number(String cell) {
        String digits = ThaiDigits.toArabic(cell).strip().replaceFirst("\\.0+$", "");
        int number = digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : 0;
        return number > MOST ? 0 : number;
    }
}
