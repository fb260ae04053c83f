package th.samnak.correspondence.outgoing.application;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.approvals.Approvals;
import th.samnak.api.approvals.Decision;
import th.samnak.api.approvals.MinuteLine;
import th.samnak.api.organisation.Capacity;
import th.samnak.correspondence.letter.application.LetterAt;
import th.samnak.correspondence.letter.application.Upward;
import th.samnak.correspondence.letter.domain.Direction;
import th.samnak.correspondence.outgoing.domain.OutgoingStep;
import th.samnak.correspondence.outgoing.domain.Signature;

/** The decision of the one to whom it was proposed; what follows from it is the matter's. */
@Component
public final class JpaSigning implements Signing {

    private final OutgoingActs acts;
    private final Approvals approvals;

    @Activate
    public JpaSigning(@Reference OutgoingActs acts, @Reference Approvals approvals) {
        this.acts = acts;
        this.approvals = approvals;
    }

    @Override
    public Signed sign(LetterAt at, String capacity) {
        return acts.pass(at, OutgoingStep.SIGN, acting -> {
            acting.letter().text().complete();
            new Upward(approvals, Direction.OUTGOING).decide(at.id(), List.of(MinuteLine.of(Decision.SIGNED)), deed -> deed.as(capacity));
            Signature signed = acting.letter().signature().orElseThrow();
            return new Signed(signed.docNo(), signed.number(), signed.date(), signed.sha256());
        });
    }

    @Override
    public List<Capacity> capacities(String id) {
        return acts.open(id, acting -> acts.capacities(acting));
    }
}
