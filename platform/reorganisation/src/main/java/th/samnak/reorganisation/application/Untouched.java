package th.samnak.reorganisation.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.numbering.Numbering;
import th.samnak.api.numbering.Series;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.records.Records;
import th.samnak.api.records.Records.Tally;
import th.samnak.reorganisation.api.HandOverList;
import th.samnak.reorganisation.api.Plan;
import th.samnak.reorganisation.api.Rehearsal.Movement;
import th.samnak.reorganisation.api.UnitDraft;

/** Whether nothing was done yet in the units that a plan made: no number issued, no record entered or let go. */
record Untouched(Records records, Numbering numbering) {

    /** @throws RuleViolation naming the first act */
    void demand(Plan plan, List<HandOverList> lists) {
        Set<UnitId> made = plan.operations().stream()
                .flatMap(operation -> operation.makes().stream())
                .map(UnitDraft::id)
                .collect(Collectors.toSet());
        int year = plan.effective().getYear() + 543;
        for (int y = year; y <= year + 1; y++) {
            numbering.series(y).stream()
                    .filter(series -> made.contains(series.unit()) && numbering.last(series) > 0)
                    .findFirst()
                    .ifPresent(this::refuse);
        }
        made.forEach(unit -> demandSame(unit, lists));
    }

    private void refuse(Series series) {
        throw new RuleViolation("reorganisation.error.number-issued", series.unit().value(), numbering.last(series));
    }

    private void demandSame(UnitId unit, List<HandOverList> lists) {
        Map<String, Long> received = new HashMap<>();
        lists.stream().flatMap(list -> list.lines().stream())
                .filter(line -> line.to().equals(unit) && line.subject().contains(":"))
                .forEach(line -> received.merge(line.subject(), line.count(), Long::sum));
        Map<String, Long> held = records.tally(unit).stream().collect(Collectors.toMap(Consignment::kind, Tally::count));
        if (!held.equals(received)) {
            throw new RuleViolation("reorganisation.error.records-entered", unit.value());
        }
    }
}
