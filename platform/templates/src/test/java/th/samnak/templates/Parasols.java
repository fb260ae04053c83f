package th.samnak.templates;

import java.util.List;
import th.samnak.api.ModuleId;
import th.samnak.api.OfficeModule;
import th.samnak.api.Permission;

/** A function that brings texts. */
public final class Parasols implements OfficeModule {

    @Override
    public ModuleId id() {
        return ModuleId.of("parasols");
    }

    @Override
    public List<Permission> permissions() {
        return List.of();
    }
}
