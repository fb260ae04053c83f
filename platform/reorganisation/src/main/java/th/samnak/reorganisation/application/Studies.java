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
import th.samnak.reorganisation.api.Finding;
import th.samnak.reorganisation.api.Plan;
import th.samnak.reorganisation.blueprint.Blueprint;
import th.samnak.reorganisation.blueprint.Endings;
import th.samnak.reorganisation.blueprint.Outcome;
import th.samnak.reorganisation.blueprint.Survey;

/** Holds plans against what is there. */
record Studies(
        Organisation organisation, OrganisationBook book, Possessions possessions, Numbering numbering) {

    Study of(Plan plan) {
        Chart before = organisation.on(plan.effective());
        Survey survey = Survey.of(book, before);
        Blueprint blueprint = Blueprint.of(plan.agency(), survey, plan.operations(), plan.mapping());
        Endings endings = blueprint.endings();
        Outcome outcome = new Outcome(plan.agency(), before, plan.operations(), endings);
        List<Consignment> consignments = Consignments.of(plan, endings, possessions);
        List<Finding> findings = new ArrayList<>(blueprint.findings());
        for (Consignment consignment : consignments) {
            findings.addAll(new Placing(consignment, possessions, before, outcome).findings());
        }
        findings.addAll(strayRecords(plan, consignments));
        findings.addAll(new Remarks(organisation, numbering).of(plan, before, endings));
        return new Study(plan, before, blueprint, consignments, findings);
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
