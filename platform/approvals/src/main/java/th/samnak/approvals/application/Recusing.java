package th.samnak.approvals.application;

import java.util.List;
import java.util.Optional;
import th.samnak.api.approvals.Approval;
import th.samnak.api.approvals.Decision;
import th.samnak.api.approvals.Layer;
import th.samnak.api.approvals.MatterKind;
import th.samnak.api.approvals.MatterState;
import th.samnak.api.approvals.MinuteLine;
import th.samnak.api.approvals.Turn;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.PersonId;
import th.samnak.approvals.domain.KeptMatter;
import th.samnak.approvals.domain.KeptStep;

/** Somebody leaves a matter to others because of an interest of their own (พ.ร.บ. วิธีปฏิบัติราชการทางปกครอง พ.ศ. 2539 มาตรา 13-16). */
final class Recusing {

    private final Ledger ledger;
    private final Services services;

    Recusing(Ledger ledger) {
        this.ledger = ledger;
        this.services = ledger.services();
    }

    Approval recuse(Course course, String reason) {
        KeptMatter matter = course.matter();
        matter.requireState(MatterState.OPEN);
        PersonId me = ledger.caller().person();
        KeptStep step = new Table(services).mine(course, me).orElseThrow(() -> new NotPermitted("matter"));
        if (step.layer() == Layer.OWNER || step.layer() == Layer.TASK) {
            throw new RuleViolation("approvals.error.not-now");
        }
        if (reason.isBlank()) {
            throw RuleViolation.of("reason", "approvals.error.reason-missing");
        }
        var minute = ledger.minute(
                matter, Optional.of(step), services.minutes().caller(), List.of(new MinuteLine(Decision.RECUSED, reason)));
        ledger.em().flush();
        course.recusedAnew();
        leave(course, step, me);
        return ledger.told(course, Turn.What.REPLANNED, minute);
    }

    /** A check is left to those who come after; an opinion and the decision are asked of somebody else. */
    private void leave(Course course, KeptStep step, PersonId me) {
        MatterKind kind = services.kinds().running(course.matter().kind());
        step.leave(me, services.now());
        course.matter().touch();
        switch (step.layer()) {
            case CONCUR -> course.instead(step, services.way(kind, course.matter(), course.recused()).opinionAbove(step.unit(), step.legal()));
            case DECIDE -> course.lay(services.way(kind, course.matter(), course.recused()).deciding());
            default -> course.goOn();
        }
    }
}
