package th.samnak.faulty;

import java.util.List;
import th.samnak.api.ModuleId;
import th.samnak.api.OfficeModule;
import th.samnak.api.Permission;
import th.samnak.api.Role;

public final class FaultyModule implements OfficeModule {

    @Override
    public ModuleId id() {
        return ModuleId.of("faulty");
    }

    @Override
    public List<Permission> permissions() {
        return List.of(id().permission("read", Role.OFFICER));
    }
}
