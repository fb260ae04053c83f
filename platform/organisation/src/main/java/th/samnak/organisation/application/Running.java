package th.samnak.organisation.application;

import java.util.Set;
import java.util.stream.Collectors;
import th.samnak.api.ModuleId;
import th.samnak.api.OfficeModule;
import th.samnak.api.modules.ModuleRegistry;

/** What runs now. */
public final class Running {

    private Running() {}

    /** Without the parts of the platform, which no clause asks for. */
    public static Set<ModuleId> functions(ModuleRegistry registry) {
        return registry.modules().stream()
                .filter(module -> !module.partOfPlatform())
                .map(OfficeModule::id)
                .collect(Collectors.toSet());
    }
}
