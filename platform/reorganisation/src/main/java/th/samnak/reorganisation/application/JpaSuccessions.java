package th.samnak.reorganisation.application;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import th.samnak.api.ModuleId;
import th.samnak.api.modules.InstalledModule;
import th.samnak.api.modules.ModuleCentre;
import th.samnak.api.modules.ModuleRegistry;
import th.samnak.api.modules.ModuleState;
import th.samnak.api.organisation.Succession;

/** The functions that run now, and how each of them follows a reorganisation. */
@Component(service = JpaSuccessions.class)
public final class JpaSuccessions {

    private final ModuleRegistry registry;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<Succession> running = List.of();

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile @Nullable ModuleCentre centre;

    @Activate
    public JpaSuccessions(@Reference ModuleRegistry registry) {
        this.registry = registry;
    }

    /** With these functions, whatever else comes. */
    public JpaSuccessions(ModuleRegistry registry, List<Succession> running, @Nullable ModuleCentre centre) {
        this.registry = registry;
        this.running = running;
        this.centre = centre;
    }

    List<Succession> all() {
        return List.copyOf(running);
    }

    Optional<Succession> of(ModuleId module) {
        return running.stream().filter(it -> it.module().equals(module)).findFirst();
    }

    /** That of one function; all of them when none is named. */
    List<Succession> of(Optional<ModuleId> module) {
        return module.map(one -> of(one).stream().toList()).orElseGet(this::all);
    }

    /** Whether the function runs whole, so that its rows can follow. */
    boolean runs(ModuleId module) {
        return registry.modules().stream().anyMatch(it -> it.id().equals(module))
                && state(module).filter(state -> state != ModuleState.RUNNING).isEmpty();
    }

    /** Whether somebody installed the function, so that it may have rows, running or not. */
    boolean installed(ModuleId module) {
        return state(module).filter(state -> state != ModuleState.AVAILABLE).isPresent();
    }

    private Optional<ModuleState> state(ModuleId module) {
        ModuleCentre asked = centre;
        return asked == null
                ? Optional.empty()
                : asked.list().stream().filter(it -> it.id().equals(module)).map(InstalledModule::state).findFirst();
    }
}
