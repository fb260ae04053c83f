package th.samnak.approvals.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import th.samnak.api.approvals.Approval;
import th.samnak.api.approvals.Approvals.Bulk;
import th.samnak.api.approvals.Decision;
import th.samnak.api.approvals.Deed;
import th.samnak.api.approvals.Layer;
import th.samnak.api.approvals.MinuteLine;
import th.samnak.api.approvals.Proposal;
import th.samnak.api.approvals.Step;
import th.samnak.api.errors.OfficeException;
import th.samnak.api.persistence.Database;

/** Several matters at once where nothing but to take note is asked; each in a transaction of its own. */
record Together(Database database, JpaApprovals approvals, Once once) {

    Bulk noteAll(List<String> matters, String request) {
        List<String> refused = new ArrayList<>();
        int done = 0;
        for (String id : matters) {
            try {
                note(id, request);
                done++;
            } catch (OfficeException left) {
                refused.add(id);
            }
        }
        return new Bulk(done, refused);
    }

    private void note(String id, String request) {
        once.run(key(request, id), request, id, ledger -> {
            Course course = ledger.course(id);
            Approval matter = approvals.open(id);
            Optional<Layer> layer = matter.mine().map(Step::layer);
            if (matter.proposal() != Proposal.NOTE || layer.filter(Layer.DECIDE::equals).isEmpty()) {
                throw new th.samnak.api.errors.RuleViolation("approvals.error.not-quick");
            }
            new Deciding(ledger, course).decide(Deed.of(matter, request, MinuteLine.of(Decision.NOTED)));
            return course.matter();
        });
    }

    private static String key(String request, String id) {
        return request + "/" + id;
    }
}
