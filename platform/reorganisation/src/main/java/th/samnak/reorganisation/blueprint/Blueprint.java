package th.samnak.reorganisation.blueprint;

import java.util.List;
import th.samnak.api.organisation.UnitId;
import th.samnak.reorganisation.api.Finding;
import th.samnak.reorganisation.api.Mapping;
import th.samnak.reorganisation.api.Operation;

/**
 * What a plan comes to in the organisation's book.
 *
 * @param steps in the order in which they are written
 * @param findings what has no place or makes no sense
 */
public record Blueprint(Endings endings, List<Step> steps, List<Finding> findings) {

    public Blueprint {
        steps = List.copyOf(steps);
        findings = List.copyOf(findings);
    }

    public static Blueprint of(UnitId agency, Survey survey, List<Operation> operations, Mapping mapping) {
        Draught draught = new Draught(agency, survey, operations, mapping);
        Shape.check(draught);
        if (draught.findings.isEmpty()) {
            UnitSteps.begin(draught);
            PostSteps.add(draught);
            MandateSteps.add(draught);
            AuthoritySteps.add(draught);
            PersonSteps.add(draught);
            UnitSteps.end(draught);
            Slips.find(draught);
        }
        return new Blueprint(draught.endings, draught.steps, draught.findings);
    }
}
