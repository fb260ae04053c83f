package th.samnak.correspondence.letter.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import th.samnak.api.approvals.Approval;
import th.samnak.api.approvals.Approvals;
import th.samnak.api.approvals.Deed;
import th.samnak.api.approvals.MinuteLine;
import th.samnak.api.errors.RuleViolation;
import th.samnak.correspondence.letter.domain.Direction;

/** A letter's way up, as the platform keeps it. */
public record Upward(Approvals approvals, Direction direction) {

    /** The one that is under way, as far as the caller may know of it. */
    public Optional<Approval> matter(String letter) {
        return approvals.of(LetterRecords.id(direction, letter)).filter(matter -> matter.state().pending());
    }

    /** Whether the caller is asked on it now, be it in the place of somebody else. */
    public boolean mine(String letter) {
        return matter(letter).flatMap(Approval::mine).isPresent();
    }

    /** @param how in which capacity, to whom next, or staying */
    public void decide(String letter, List<MinuteLine> lines, UnaryOperator<Deed> how) {
        Approval matter = matter(letter).orElseThrow(() -> new RuleViolation("correspondence.error.not-now"));
        Deed deed = new Deed(matter.id(), matter.version(), lines, "", Optional.empty(), false, UUID.randomUUID().toString());
        approvals.decide(how.apply(deed));
    }
}
