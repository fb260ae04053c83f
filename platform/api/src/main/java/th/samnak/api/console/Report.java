package th.samnak.api.console;

import java.util.ArrayList;
import java.util.List;

/**
 * What a command answers: a table, and a sentence below it.
 *
 * @param columns English names, lower case, also the keys of the JSON form; may be empty
 * @param rows as many cells as columns; text, numbers, booleans, dates
 * @param summary a sentence, may be empty
 * @param ok whether the exit status is 0
 */
public record Report(List<String> columns, List<List<Object>> rows, String summary, boolean ok) {

    public static Report said(String summary) {
        return new Report(List.of(), List.of(), summary, true);
    }

    public static Report failed(String summary) {
        return new Report(List.of(), List.of(), summary, false);
    }

    public static Report table(List<String> columns, List<? extends List<?>> rows) {
        List<List<Object>> copy = new ArrayList<>();
        rows.forEach(row -> copy.add(List.copyOf(row)));
        return new Report(columns, copy, "", true);
    }

    public Report withSummary(String sentence) {
        return new Report(columns, rows, sentence, ok);
    }
}
