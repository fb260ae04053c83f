package th.samnak.reorganisation.application;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.UnitId;
import th.samnak.reorganisation.api.Finding;
import th.samnak.reorganisation.api.Plan;
import th.samnak.reorganisation.blueprint.Blueprint;

/**
 * A plan held against the organisation and the registers as they stand now.
 *
 * @param before the organisation on the plan's day, without the plan
 * @param consignments duties that are transferred first, then what ending units leave, so that nothing is handed on twice
 */
record Study(Plan plan, Chart before, Blueprint blueprint, List<Consignment> consignments, List<Finding> findings) {

    private static final Comparator<Finding> IN_ORDER = Comparator.comparing((Finding finding) -> !finding.blocking())
            .thenComparing(Finding::messageKey)
            .thenComparing(Finding::subject)
            .thenComparing(finding -> finding.arguments().toString());

    Study {
        findings = findings.stream().distinct().sorted(IN_ORDER).toList();
    }

    boolean possible() {
        return findings.stream().noneMatch(Finding::blocking);
    }

    /** Units that give or get records, each once. */
    List<UnitId> parties() {
        return consignments.stream().flatMap(Consignment::parties).distinct().toList();
    }

    /** Kinds of record that move. */
    Set<String> kinds() {
        return consignments.stream()
                .flatMap(each -> each.holdings().stream())
                .map(Possessions::kind)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Study with(List<Finding> more) {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(more);
        return new Study(plan, before, blueprint, consignments, all);
    }
}
