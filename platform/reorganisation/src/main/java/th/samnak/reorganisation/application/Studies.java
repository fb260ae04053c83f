package th.samnak.reorganisation.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.samnak.api.numbering.Numbering;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.OrganisationBook;
import th.samnak.api.records.RecordId;
import th.samnak.api.records.Records;
import th.samnak.reorganisation.api.Finding;
import th.samnak.reorganisation.api.Plan;
import th.samnak.reorganisation.blueprint.Blueprint;
import th.samnak.reorganisation.blueprint.Endings;
import th.samnak.reorganisation.blueprint.Outcome;
import th.samnak.reorganisation.blueprint.Survey;

/** Holds plans against what is there. */
record Studies(
        Organisation organisation, OrganisationBook book, Records records, Numbering numbering, JpaSuccessions successions) {

    Study of(Plan plan) {
        Chart before = organisation.on(plan.effective());
        Survey survey = Survey.of(book, before);
        Blueprint blueprint = Blueprint.of(plan.agency(), survey, plan.operations(), plan.mapping());
        Endings endings = blueprint.endings();
        Outcome outcome = new Outcome(plan.agency(), before, plan.operations(), endings);
        List<Consignment> consignments = Consignment.of(plan, endings, records);
        List<Finding> findings = new ArrayList<>(blueprint.findings());
        for (Consignment consignment : consignments) {
            findings.addAll(consignment.findings(successions, outcome::name, outcome::willStand));
            findings.addAll(holdings(consignment, outcome));
        }
        findings.addAll(strayRecords(plan, consignments));
        findings.addAll(new Remarks(organisation, numbering).of(plan, before, endings));
        return new Study(plan, before, blueprint, consignments, findings);
    }

    /** Rows of functions that follow without being records: they need one heir. */
    private List<Finding> holdings(Consignment consignment, Outcome outcome) {
        return successions.all().stream()
                .filter(function -> consignment.function().map(function.module()::equals).orElse(true))
                .filter(function -> consignment.heirOf(function.module()).isEmpty())
                .flatMap(function -> function.holdings(consignment.from()).stream())
                .filter(holding -> holding.count() > 0)
                .map(holding -> Finding.blocks(consignment.from().value(), "reorganisation.finding.holding-unplaced",
                        holding.count(), holding.kindKey(), outcome.name(consignment.from())))
                .toList();
    }

    /** Records that the mapping names although no unit of the plan has them: they may have gone on meanwhile. */
    private static List<Finding> strayRecords(Plan plan, List<Consignment> consignments) {
        Set<RecordId> found = consignments.stream()
                .flatMap(each -> each.single().keySet().stream())
                .collect(Collectors.toSet());
        Stream<RecordId> strays = plan.mapping().single().keySet().stream().filter(record -> !found.contains(record));
        return strays.map(record ->
                        Finding.warns(record.toString(), "reorganisation.finding.record-elsewhere", record.toString()))
                .toList();
    }
}
