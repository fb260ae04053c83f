package th.samnak.handover.application;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import th.samnak.api.ModuleId;
import th.samnak.api.OfficeModule;
import th.samnak.api.handover.Dependant;
import th.samnak.api.handover.Dependants;
import th.samnak.api.handover.Occasion;
import th.samnak.api.modules.ModuleRegistry;

/** Everybody who has something that depends on people, as they come and go. */
@Component(service = JpaOwners.class)
public final class JpaOwners {

    private final ModuleRegistry registry;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<Dependants> running = List.of();

    @Activate
    public JpaOwners(@Reference ModuleRegistry registry) {
        this.registry = registry;
    }

    JpaOwners(ModuleRegistry registry, List<Dependants> running) {
        this.registry = registry;
        this.running = running;
    }

    /** In the order in which they are told and handed over. */
    List<Dependants> all() {
        return running.stream()
                .sorted(Comparator.comparingInt(Dependants::order).thenComparing(owner -> owner.module().value()))
                .toList();
    }

    List<Dependant> of(Occasion occasion) {
        return all().stream().flatMap(owner -> owner.of(occasion).stream()).toList();
    }

    /** Empty while the function stands still. */
    Optional<OfficeModule> running(String module) {
        return registry.modules().stream().filter(it -> it.id().value().equals(module)).findFirst();
    }

    /** Whether units need a mandate to work in it. */
    boolean needsMandate(ModuleId module) {
        return running(module.value()).filter(it -> !it.partOfPlatform()).isPresent();
    }
}
