package th.samnak.reorganisation.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.numbering.Numbering;
import th.samnak.api.numbering.Series;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.records.Records.Tally;
import th.samnak.reorganisation.api.Operation;
import th.samnak.reorganisation.api.Plan;
import th.samnak.reorganisation.api.UnitDraft;

/**
 * Whether nothing was done yet under the new structure: in the units that a plan made, gave another prefix or gave records to,
 * no number was issued and no record of the kinds that moved was entered, finished or let go.
 */
record Untouched(Possessions possessions, Numbering numbering, Organisation organisation) {

    private static final int BUDDHIST_ERA = 543;

    /** What stands there now, to be kept with the plan: lines of {@code number} and {@code tally}. @param functions that took part */
    String note(Study study, Set<String> functions) {
        Places places = new Places(made(study.plan()), units(study), study.kinds(), functions);
        return String.join("\n", lines(study.plan(), places));
    }

    /** The functions that took part. @param noted by {@link #note} */
    static Set<String> functions(String noted) {
        return Places.read(noted.lines().toList()).functions();
    }

    private static Set<UnitId> made(Plan plan) {
        return plan.operations().stream()
                .flatMap(operation -> operation.makes().stream())
                .map(UnitDraft::id)
                .collect(Collectors.toSet());
    }

    private static Set<UnitId> units(Study study) {
        Set<UnitId> units = made(study.plan());
        for (Operation operation : study.plan().operations()) {
            if (operation instanceof Operation.Rename rename && rename.letterPrefix().isPresent()) {
                units.add(rename.unit());
            }
        }
        study.consignments().stream().filter(each -> !each.kinds().isEmpty() || !each.single().isEmpty()).forEach(each -> {
            units.addAll(each.kinds().values());
            units.addAll(each.single().values());
        });
        return units;
    }

    private List<String> lines(Plan plan, Places places) {
        List<String> lines = places.written();
        int year = plan.effective().getYear() + BUDDHIST_ERA;
        for (int each = year; each <= year + 1; each++) {
            for (Series series : numbering.series(each)) {
                int last = places.units().contains(series.unit()) ? numbering.last(series) : 0;
                if (last > 0) {
                    lines.add("number|" + series.unit() + "|" + series.kind() + "|" + each + "|" + last);
                }
            }
        }
        for (UnitId unit : places.units()) {
            possessions.tally(unit).stream()
                    .filter(tally -> places.made().contains(unit) || places.kinds().contains(Possessions.kind(tally)))
                    .forEach(tally -> lines.add(line(unit, tally)));
        }
        lines.sort(String::compareTo);
        return lines;
    }

    private static String line(UnitId unit, Tally tally) {
        return "tally|" + unit + "|" + Possessions.kind(tally) + "|" + tally.count() + "|" + tally.open() + "|"
                + tally.amount().stripTrailingZeros().toPlainString();
    }

    /** @param noted by {@link #note} when the plan was carried out @throws RuleViolation naming where something was done since */
    void demand(Plan plan, String noted) {
        List<String> then = noted.lines().toList();
        List<String> now = lines(plan, Places.read(then));
        now.stream().filter(line -> !then.contains(line)).findFirst()
                .or(() -> then.stream().filter(line -> !now.contains(line)).findFirst())
                .ifPresent(line -> refuse(line.split("\\|")));
    }

    private void refuse(String[] line) {
        UnitId id = new UnitId(line[1]);
        String unit = organisation.unit(id).map(Unit::nameTh).orElse(id.value());
        if (line[0].equals("number")) {
            throw new RuleViolation("reorganisation.error.number-issued", unit, line[line.length - 1]);
        }
        throw new RuleViolation("reorganisation.error.records-entered", unit);
    }

    /**
     * Where to look.
     *
     * @param made units that had nothing before: whatever they have now counts
     * @param units these and others, of which only the kinds count that moved
     */
    private record Places(Set<UnitId> made, Set<UnitId> units, Set<String> kinds, Set<String> functions) {

        private static final String MADE = "made|";
        private static final String UNIT = "unit|";
        private static final String KIND = "kind|";
        private static final String FUNCTION = "function|";

        static Places read(List<String> lines) {
            return new Places(
                    behind(MADE, lines).map(UnitId::new).collect(Collectors.toSet()),
                    behind(UNIT, lines).map(UnitId::new).collect(Collectors.toSet()),
                    behind(KIND, lines).collect(Collectors.toSet()),
                    behind(FUNCTION, lines).collect(Collectors.toCollection(TreeSet::new)));
        }

        private static Stream<String> behind(String word, List<String> lines) {
            return lines.stream().filter(line -> line.startsWith(word)).map(line -> line.substring(word.length()));
        }

        List<String> written() {
            List<String> lines = new ArrayList<>();
            made.forEach(unit -> lines.add(MADE + unit));
            units.forEach(unit -> lines.add(UNIT + unit));
            kinds.forEach(kind -> lines.add(KIND + kind));
            functions.forEach(function -> lines.add(FUNCTION + function));
            return lines;
        }
    }
}
