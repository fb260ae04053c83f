package th.samnak.correspondence.outgoing.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import th.samnak.api.approvals.Approval;
import th.samnak.api.approvals.Approvals;
import th.samnak.api.approvals.Deed;
import th.samnak.api.approvals.MinuteLine;
import th.samnak.api.errors.RuleViolation;
import th.samnak.correspondence.letter.application.LetterRecords;
import th.samnak.correspondence.letter.domain.Direction;

/** A draft's way up, as the platform keeps it. */
record Upward(Approvals approvals) {

    Optional<Approval> matter(String letter) {
        return approvals.of(LetterRecords.id(Direction.OUTGOING, letter)).filter(matter -> matter.state().pending());
    }

    /** @param how in which capacity, to whom next, or staying */
    void decide(String letter, List<MinuteLine> lines, UnaryOperator<Deed> how) {
        Approval matter = matter(letter).orElseThrow(() -> new RuleViolation("correspondence.error.not-now"));
        Deed deed = new Deed(matter.id(), matter.version(), lines, "", Optional.empty(), false, UUID.randomUUID().toString());
        approvals.decide(how.apply(deed));
    }
}
