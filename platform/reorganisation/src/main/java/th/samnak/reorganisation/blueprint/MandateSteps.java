package th.samnak.reorganisation.blueprint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.Dated;
import th.samnak.api.organisation.Mandate;
import th.samnak.api.organisation.Mandate.Reach;
import th.samnak.api.organisation.UnitId;
import th.samnak.reorganisation.api.Operation;

/**
 * Duties pass to the successor, or to the unit they are transferred to; one that finds no place is a duty nobody answers for. The
 * clause that lays a duty down stays the same: the announcement only says who answers for it now.
 */
final class MandateSteps {

    private final Draught draught;
    private final Map<List<Object>, Mandate> received = new LinkedHashMap<>();

    private MandateSteps(Draught draught) {
        this.draught = draught;
    }

    static void add(Draught draught) {
        MandateSteps steps = new MandateSteps(draught);
        draught.survey.chart().mandates().forEach(steps::pass);
        steps.received.forEach(steps::begin);
    }

    private void pass(Dated<Mandate> row) {
        Mandate mandate = row.what();
        Optional<UnitId> to = placeOf(row);
        if (to.isPresent() && draught.willStand(to.get())) {
            draught.steps.add(new Step.End(row.id()));
            receive(row, to.get());
        } else if (draught.endings.ends(mandate.unit())) {
            draught.block(row.id(), "reorganisation.finding.duty-unplaced",
                    mandate.function().value(), row.source().toString(), draught.name(mandate.unit()));
        }
    }

    /** Two units that did the same by the same clause do it once when they are merged. */
    private void receive(Dated<Mandate> row, UnitId to) {
        Mandate mandate = row.what();
        received.merge(
                List.of(to, mandate.function(), row.source()),
                new Mandate(to, mandate.function(), mandate.reach(), mandate.confirmed()),
                MandateSteps::both);
    }

    private static Mandate both(Mandate one, Mandate other) {
        Reach reach = one.reach() == Reach.AGENCY ? Reach.AGENCY : other.reach();
        return new Mandate(one.unit(), one.function(), reach, one.confirmed() && other.confirmed());
    }

    private void begin(List<Object> key, Mandate mandate) {
        Citation source = (Citation) key.getLast();
        Optional<Dated<Mandate>> own = draught.survey.chart().mandates().stream()
                .filter(row -> row.what().unit().equals(mandate.unit()) && row.what().function().equals(mandate.function())
                        && row.source().equals(source))
                .filter(row -> placeOf(row).isEmpty())
                .findFirst();
        Mandate whole = own.map(row -> both(row.what(), mandate)).orElse(mandate);
        if (own.isPresent() && own.get().what().equals(whole)) {
            return;
        }
        own.ifPresent(row -> draught.steps.add(new Step.End(row.id())));
        draught.steps.add(new Step.Begin(whole, Optional.of(source)));
    }

    private Optional<UnitId> placeOf(Dated<Mandate> row) {
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
