package th.samnak.reorganisation.blueprint;

import java.util.Optional;
import th.samnak.api.organisation.Dated;
import th.samnak.api.organisation.Mandate;
import th.samnak.api.organisation.UnitId;
import th.samnak.reorganisation.api.Operation;

/** Duties pass to the successor, or to the unit they are transferred to; one that finds no place is a duty nobody answers for. */
final class MandateSteps {

    private MandateSteps() {}

    static void add(Draught draught) {
        for (Dated<Mandate> row : draught.survey.chart().mandates()) {
            Mandate mandate = row.what();
            Optional<UnitId> to = placeOf(draught, row);
            if (to.isPresent() && draught.willStand(to.get())) {
                draught.steps.add(new Step.Replace(
                        row.id(), new Mandate(to.get(), mandate.function(), mandate.reach(), mandate.confirmed())));
            } else if (draught.endings.ends(mandate.unit())) {
                draught.block(row.id(), "reorganisation.finding.duty-unplaced",
                        mandate.function().value(), row.source().toString(), draught.name(mandate.unit()));
            }
        }
    }

    private static Optional<UnitId> placeOf(Draught draught, Dated<Mandate> row) {
        Mandate mandate = row.what();
        if (draught.endings.ends(mandate.unit())) {
            return Optional.ofNullable(draught.mapping.mandates().get(row.id()))
                    .or(() -> draught.endings.soleSuccessor(mandate.unit()));
        }
        return draught.each(Operation.TransferDuty.class).stream()
                .filter(duty -> duty.from().equals(mandate.unit()) && duty.function().equals(mandate.function()))
                .map(Operation.TransferDuty::to)
                .findFirst();
    }
}
