package th.samnak.reorganisation.application;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import th.samnak.api.ModuleId;
import th.samnak.api.modules.ModuleRegistry;
import th.samnak.api.organisation.Succession;

/** The functions that run now, and how each of them follows a reorganisation. */
@Component(service = JpaSuccessions.class)
public final class JpaSuccessions {

    private final ModuleRegistry registry;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<Succession> running = List.of();

    @Activate
    public JpaSuccessions(@Reference ModuleRegistry registry) {
        this.registry = registry;
    }

    /** With these functions, whatever else comes. */
    public JpaSuccessions(ModuleRegistry registry, List<Succession> running) {
        this.registry = registry;
        this.running = running;
    }

    List<Succession> all() {
        return List.copyOf(running);
    }

    Optional<Succession> of(ModuleId module) {
        return running.stream().filter(it -> it.module().equals(module)).findFirst();
    }

    /** Whether the function runs, so that its rows can follow its records. */
    boolean runs(ModuleId module) {
        return registry.modules().stream().anyMatch(it -> it.id().equals(module));
    }
}
