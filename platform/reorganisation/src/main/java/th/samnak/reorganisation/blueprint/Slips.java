package th.samnak.reorganisation.blueprint;

import java.util.Set;
import java.util.stream.Collectors;
import th.samnak.api.organisation.Dated;
import th.samnak.api.organisation.UnitId;
import th.samnak.reorganisation.api.Operation;

/** Lines of a mapping that have no effect: slips of the pen, mostly. */
final class Slips {

    private Slips() {}

    static void find(Draught draught) {
        Set<UnitId> giving = draught.each(Operation.TransferDuty.class).stream()
                .map(Operation.TransferDuty::from)
                .collect(Collectors.toSet());
        draught.mapping.kinds().keySet().stream()
                .filter(unit -> !draught.endings.ends(unit) && !giving.contains(unit))
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .forEach(unit -> draught.warn(unit, "reorganisation.finding.unit-keeps", draught.name(unit)));
        Set<String> ending = draught.survey.chart().mandates().stream()
                .filter(row -> draught.endings.ends(row.what().unit()))
                .map(Dated::id)
                .collect(Collectors.toSet());
        draught.mapping.mandates().keySet().stream()
                .filter(row -> !ending.contains(row))
                .sorted()
                .forEach(row -> draught.warn(row, "reorganisation.finding.duty-stays", row));
    }
}
