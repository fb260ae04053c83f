package th.samnak.tidy;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import th.samnak.api.ModuleId;
import th.samnak.api.OfficeModule;
import th.samnak.api.Permission;
import th.samnak.api.Role;

@Component
public final class TidyModule implements OfficeModule {

    public static final ModuleId ID = ModuleId.of("tidy");

    @Override
    public ModuleId id() {
        return ID;
    }

    @Override
    public List<Permission> permissions() {
        return List.of(ID.permission("read", Role.OFFICER));
    }
}
