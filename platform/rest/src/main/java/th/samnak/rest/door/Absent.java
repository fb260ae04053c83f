package th.samnak.rest.door;

import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Access;
import th.samnak.api.modules.ModuleCentre;
import th.samnak.api.modules.ModuleRegistry;
import th.samnak.api.modules.ModuleState;

/** Why a function does not answer: it is not there, or only just now not. */
@Component(service = Absent.class)
public final class Absent {

    private static final Set<ModuleState> COMES_BACK = Set.of(ModuleState.RUNNING, ModuleState.FAILED);

    private final ModuleCentre centre;
    private final ModuleRegistry registry;
    private final Access access;

    @Activate
    public Absent(@Reference ModuleCentre centre, @Reference ModuleRegistry registry, @Reference Access access) {
        this.centre = centre;
        this.registry = registry;
        this.access = access;
    }

    Refused refusal(String name) {
        boolean here = registry.modules().stream().anyMatch(module -> module.id().value().equals(name));
        boolean soon = !here && access.asSystem(centre::list).stream()
                .anyMatch(module -> module.id().value().equals(name) && COMES_BACK.contains(module.state()));
        return soon
                ? new Refused(503, Map.of("Retry-After", "5"), "rest.error.soon", name)
                : new Refused(404, "rest.error.absent", name);
    }
}
