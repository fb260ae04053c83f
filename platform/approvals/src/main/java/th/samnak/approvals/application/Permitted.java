package th.samnak.approvals.application;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import th.samnak.api.approvals.Decision;
import th.samnak.api.approvals.Deed;
import th.samnak.api.approvals.Layer;
import th.samnak.api.approvals.MatterKind;
import th.samnak.api.approvals.MinuteLine;
import th.samnak.api.approvals.Proposal;
import th.samnak.api.errors.RuleViolation;
import th.samnak.approvals.domain.KeptStep;

/** Which decisions make sense where. */
final class Permitted {

    private static final Set<Decision> OPINIONS =
            Set.of(Decision.CHECKED, Decision.CONCURRED, Decision.NOTED, Decision.DISAGREED, Decision.PROPOSED);

    private Permitted() {}

    /** @param powerless whether the person lacks the power to decide @throws RuleViolation when a line has no place there */
    static void lines(Deed deed, KeptStep step, Set<Decision> decisions, boolean powerless) {
        List<Decision> taken = deed.lines().stream().map(MinuteLine::decision).toList();
        if (taken.isEmpty()) {
            throw RuleViolation.of("minute", "approvals.error.no-decision");
        }
        if (taken.size() > 1 && taken.stream().anyMatch(one -> one.sendsBack() || one == Decision.HELD)) {
            throw RuleViolation.of("minute", "approvals.error.send-back-alone");
        }
        if (step.layer() == Layer.DECIDE && deed.to().isEmpty() && !deed.stay()
                && taken.stream().allMatch(one -> one == Decision.PROPOSED)) {
            throw RuleViolation.of("minute", "approvals.error.no-decision");
        }
        for (Decision one : taken) {
            if (one.needsPower() && powerless) {
                throw new RuleViolation("approvals.error.no-power");
            }
            if (!fits(one, deed, step, decisions)) {
                throw RuleViolation.of("minute", "approvals.error.not-here", one.thai());
            }
        }
    }

    /** What its kind lets be decided, and what answers the words it was asked with. */
    static Set<Decision> decisions(Optional<MatterKind> kind, Proposal asked) {
        Set<Decision> all = EnumSet.noneOf(Decision.class);
        kind.ifPresent(known -> {
            all.addAll(known.decisions());
            if (known.proposals().contains(asked)) {
                all.add(asked.answer());
            }
        });
        return all;
    }

    private static boolean fits(Decision one, Deed deed, KeptStep step, Set<Decision> decisions) {
        if (one.sendsBack()) {
            return step.layer() != Layer.TASK;
        }
        return switch (step.layer()) {
            case OWNER -> false;
            case TASK -> one == Decision.NOTED || one == Decision.PROCEED;
            case CONCUR -> one == Decision.CONCURRED || one == Decision.DISAGREED || one == Decision.NOTED;
            case LINE -> one != Decision.ASSIGNED
                    && (OPINIONS.contains(one) || decisions.contains(one) || one == Decision.HELD);
            case DECIDE -> one == Decision.HELD || decisions.contains(one)
                    || (deed.to().isPresent() || deed.stay()) && OPINIONS.contains(one);
        };
    }
}
