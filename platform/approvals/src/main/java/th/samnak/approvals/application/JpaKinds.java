package th.samnak.approvals.application;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import th.samnak.api.approvals.MatterKind;
import th.samnak.api.errors.RuleViolation;

/** The kinds of matter whose functions run now. */
@Component(service = JpaKinds.class)
public final class JpaKinds {

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<MatterKind> running = List.of();

    @Activate
    public JpaKinds() {}

    /** For tests, and wherever there is no service registry. */
    public JpaKinds(List<MatterKind> running) {
        this.running = List.copyOf(running);
    }

    Optional<MatterKind> find(String id) {
        return running.stream().filter(kind -> kind.id().equals(id)).findFirst();
    }

    /** @throws RuleViolation while the function is away: nobody could tell it what was decided */
    MatterKind running(String id) {
        return find(id).orElseThrow(() -> new RuleViolation("approvals.error.function-away"));
    }
}
