package th.samnak.reorganisation.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.OrganisationBook;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.records.Records;
import th.samnak.reorganisation.api.Finding;
import th.samnak.reorganisation.api.Operation;
import th.samnak.reorganisation.api.Plan;
import th.samnak.reorganisation.blueprint.Blueprint;
import th.samnak.reorganisation.blueprint.Outcome;
import th.samnak.reorganisation.blueprint.Survey;

/**
 * A plan held against the organisation and the registers as they stand now.
 *
 * @param before the organisation on the plan's day, without the plan
 * @param consignments duties that are transferred first, then what ending units leave, so that nothing is handed on twice
 */
record Study(Plan plan, Chart before, Blueprint blueprint, List<Consignment> consignments, List<Finding> findings) {

    static Study of(Plan plan, Organisation organisation, OrganisationBook book, Records records, Successions successions) {
        Chart before = organisation.on(plan.effective());
        Survey survey = Survey.of(book, before);
        Blueprint blueprint = Blueprint.of(survey, plan.operations(), plan.mapping());
        List<Consignment> consignments = consignments(plan, blueprint, records);
        List<Finding> findings = new ArrayList<>(blueprint.findings());
        Outcome outcome = new Outcome(before, plan.operations(), blueprint.endings());
        for (Consignment consignment : consignments) {
            findings.addAll(consignment.findings(successions, outcome::name, outcome::willStand));
            findings.addAll(holdings(consignment, plan, successions, outcome));
        }
        findings.sort((one, other) -> Boolean.compare(other.blocking(), one.blocking()));
        return new Study(plan, before, blueprint, consignments, List.copyOf(findings));
    }

    private static List<Consignment> consignments(Plan plan, Blueprint blueprint, Records records) {
        List<Consignment> consignments = new ArrayList<>();
        for (Operation operation : plan.operations()) {
            if (operation instanceof Operation.TransferDuty(UnitId from, UnitId to, var function)) {
                consignments.add(Consignment.of(plan, from, Optional.of(function), Optional.of(to), records));
            }
        }
        for (UnitId unit : blueprint.endings().units()) {
            consignments.add(Consignment.of(plan, unit, Optional.empty(), blueprint.endings().soleSuccessor(unit), records));
        }
        return consignments;
    }

    /** Rows of functions that follow without being records: they need one heir. */
    private static List<Finding> holdings(Consignment consignment, Plan plan, Successions successions, Outcome outcome) {
        return successions.all().stream()
                .filter(function -> consignment.function().map(function.module()::equals).orElse(true))
                .filter(function -> consignment.handing(plan, function.module()).isEmpty())
                .flatMap(function -> function.holdings(consignment.from()).stream())
                .filter(holding -> holding.count() > 0)
                .map(holding -> Finding.blocks(consignment.from().value(), "reorganisation.finding.holding-unplaced",
                        holding.count(), holding.kindKey(), outcome.name(consignment.from())))
                .toList();
    }

    boolean possible() {
        return findings.stream().noneMatch(Finding::blocking);
    }
}
