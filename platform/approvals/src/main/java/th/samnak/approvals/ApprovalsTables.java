package th.samnak.approvals;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import th.samnak.api.ModuleId;
import th.samnak.api.persistence.EntityUnit;
import th.samnak.approvals.domain.ClockEvent;
import th.samnak.approvals.domain.KeptBasis;
import th.samnak.approvals.domain.KeptDecision;
import th.samnak.approvals.domain.KeptMatter;
import th.samnak.approvals.domain.KeptStep;
import th.samnak.approvals.domain.Reminder;
import th.samnak.approvals.domain.Request;

@Component
public final class ApprovalsTables implements EntityUnit {

    @Override
    public ModuleId id() {
        return ApprovalsModule.ID;
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(
                KeptMatter.class, KeptStep.class, KeptDecision.class, KeptBasis.class, ClockEvent.class, Request.class,
                Reminder.class);
    }
}
