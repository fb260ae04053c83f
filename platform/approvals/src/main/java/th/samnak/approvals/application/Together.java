package th.samnak.approvals.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import th.samnak.api.approvals.Approval;
import th.samnak.api.approvals.Approvals.Bulk;
import th.samnak.api.approvals.Approvals.Looked;
import th.samnak.api.approvals.Decision;
import th.samnak.api.approvals.Deed;
import th.samnak.api.approvals.Layer;
import th.samnak.api.approvals.MinuteLine;
import th.samnak.api.approvals.Proposal;
import th.samnak.api.approvals.Step;
import th.samnak.api.errors.OfficeException;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.persistence.Database;

/** Several matters at once where nothing but to take note is asked; each in a transaction of its own. */
record Together(Database database, JpaApprovals approvals, Once once) {

    Bulk noteAll(List<String> matters, String request) {
        return all(matters, id -> note(id, request));
    }

    /** Each as it was looked at. */
    Bulk grantAll(List<Looked> matters, String request) {
        Map<String, Long> versions = matters.stream().collect(Collectors.toMap(Looked::matter, Looked::version, (one, other) -> one));
        return all(matters.stream().map(Looked::matter).distinct().toList(), id -> grant(id, versions.get(id), request));
    }

    private static Bulk all(List<String> matters, Consumer<String> act) {
        Map<String, OfficeException> refused = new LinkedHashMap<>();
        for (String id : matters) {
            try {
                act.accept(id);
            } catch (OfficeException left) {
                refused.put(id, left);
            }
        }
        return new Bulk(matters.size() - refused.size(), List.copyOf(refused.keySet()), refused);
    }

    private void note(String id, String request) {
        once.run(key(request, id), request, id, ledger -> {
            Course course = ledger.course(id);
            Approval matter = approvals.open(id);
            Optional<Layer> layer = matter.mine().map(Step::layer);
            if (matter.proposal() != Proposal.NOTE || layer.filter(Layer.DECIDE::equals).isEmpty()) {
                throw new RuleViolation("approvals.error.not-quick");
            }
            new Deciding(ledger, course).decide(Deed.of(matter, request, MinuteLine.of(Decision.NOTED)));
            return course.matter();
        });
    }

    private void grant(String id, long version, String request) {
        once.run(key(request, id), request, id, ledger -> {
            Course course = ledger.course(id);
            Approval matter = approvals.open(id);
            once.requireFresh(ledger.em(), course.matter(), version);
            Step mine = matter.mine().orElseThrow(() -> new RuleViolation("approvals.error.not-now"));
            Decision word = mine.layer() == Layer.DECIDE ? matter.proposal().answer() : Decision.CONCURRED;
            if (!matter.may().contains(word)) {
                throw new RuleViolation("approvals.error.not-quick");
            }
            new Deciding(ledger, course).decide(Deed.of(matter, request, MinuteLine.of(word)));
            return course.matter();
        });
    }

    private static String key(String request, String id) {
        return request + "/" + id;
    }
}
