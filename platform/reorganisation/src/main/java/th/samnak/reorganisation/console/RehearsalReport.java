package th.samnak.reorganisation.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import th.samnak.api.console.Report;
import th.samnak.api.words.Sentences;
import th.samnak.reorganisation.api.Finding;
import th.samnak.reorganisation.api.Rehearsal;

/** A rehearsal as a table: movements, sums, findings. The order is fixed, so that two rehearsals can be compared. */
record RehearsalReport(Sentences sentences) {

    private static final List<String> COLUMNS = List.of("part", "subject", "from", "to", "count", "amount", "remark");

    Report of(Rehearsal rehearsal) {
        List<List<Object>> rows = new ArrayList<>();
        rehearsal.movements().forEach(it -> rows.add(List.of(
                "movement", it.subject(), it.from().value(), it.to().value(), it.count(), it.amount().toPlainString(), "")));
        rehearsal.balance().forEach(it -> rows.add(List.of(
                "sum", it.subject(), it.before(), it.after(), it.after() - it.before(),
                it.amountAfter().subtract(it.amountBefore()).toPlainString(), it.agrees() ? "agrees" : "differs")));
        rehearsal.findings().forEach(it -> rows.add(List.of(
                it.blocking() ? "blocks" : "remark", it.subject(), "", "", 0, "", sentence(it))));
        long blocking = rehearsal.findings().stream().filter(Finding::blocking).count();
        Report table = Report.table(COLUMNS, rows);
        return rehearsal.possible()
                ? table.withSummary("It can be carried out.")
                : new Report(table.columns(), table.rows(), blocking + " things are in the way.", false);
    }

    /** The finding in English, as the console speaks. */
    String sentence(Finding finding) {
        return sentences.say(Locale.ENGLISH, finding.messageKey(), finding.arguments().toArray());
    }
}
