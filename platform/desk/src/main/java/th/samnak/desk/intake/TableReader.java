package th.samnak.desk.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.intake.IntakeColumn;
import th.samnak.api.intake.IntakeRow;

/** A file's table by the columns that were declared, wherever they stand in it. */
final class TableReader {

    private final List<IntakeColumn> columns;
    private final List<String> headings;
    private final Map<Integer, IntakeColumn> places = new HashMap<>();

    /** @throws RuleViolation when a column is missing or stands twice */
    TableReader(List<IntakeColumn> columns, List<String> headings) {
        this.columns = columns;
        this.headings = headings;
        for (int at = 0; at < headings.size(); at++) {
            Optional<IntakeColumn> column = named(headings.get(at));
            if (column.isPresent() && places.containsValue(column.get())) {
                throw new RuleViolation("desk.intake.twice", column.get().heading());
            }
            int place = at;
            column.ifPresent(it -> places.put(place, it));
        }
        List<String> missing = columns.stream()
                .filter(IntakeColumn::required)
                .filter(column -> !places.containsValue(column))
                .map(IntakeColumn::heading)
                .toList();
        if (!missing.isEmpty()) {
            throw new RuleViolation("desk.intake.heading", String.join(", ", missing));
        }
    }

    List<String> ignored() {
        return IntStream.range(0, headings.size())
                .filter(at -> !places.containsKey(at) && !headings.get(at).isBlank())
                .mapToObj(headings::get)
                .toList();
    }

    /** The rows below the heading, without empty ones; what is missing or too long is said. */
    List<IntakeRow> rows(List<List<String>> table) {
        List<IntakeRow> rows = new ArrayList<>();
        for (int at = 1; at < table.size(); at++) {
            Map<String, String> cells = cells(table.get(at));
            if (!cells.isEmpty()) {
                IntakeRow row = new IntakeRow(at + 1, cells);
                columns.forEach(column -> check(row, column));
                rows.add(row);
            }
        }
        return rows;
    }

    private Map<String, String> cells(List<String> given) {
        return places.entrySet().stream()
                .filter(place -> place.getKey() < given.size() && !given.get(place.getKey()).isBlank())
                .collect(Collectors.toMap(
                        place -> place.getValue().key(),
                        place -> Normalizer.normalize(given.get(place.getKey()).strip(), Normalizer.Form.NFC)));
    }

    private static void check(IntakeRow row, IntakeColumn column) {
        String text = row.text(column.key());
        if (text.isEmpty() && column.required()) {
            row.fault("desk.intake.missing", column.heading());
        }
        if (text.length() > column.longest()) {
            row.fault("desk.intake.too-long", column.heading(), column.longest());
        }
    }

    private Optional<IntakeColumn> named(String heading) {
        return columns.stream().filter(column -> column.isNamed(heading)).findFirst();
    }
}
