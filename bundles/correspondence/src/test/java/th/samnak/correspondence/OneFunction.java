package th.samnak.correspondence;

import java.util.List;
import th.samnak.api.OfficeModule;
import th.samnak.api.Subscription;
import th.samnak.api.modules.ModuleRegistry;

/** A registry in which one function runs. */
record OneFunction(OfficeModule function) implements ModuleRegistry {

    @Override
    public List<OfficeModule> modules() {
        return List.of(function);
    }

    @Override
    public Subscription onChange(Runnable whenChanged) {
        return () -> {};
    }
}
