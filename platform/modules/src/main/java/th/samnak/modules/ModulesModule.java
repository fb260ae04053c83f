package th.samnak.modules;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import th.samnak.api.ModuleId;
import th.samnak.api.OfficeModule;
import th.samnak.api.Permission;
import th.samnak.api.Role;

/** The centre's own permission and messages. */
@Component
public final class ModulesModule implements OfficeModule {

    public static final ModuleId ID = ModuleId.of("modules");
    public static final Permission ADMINISTER = ID.permission("administer", Role.ADMINISTRATOR);

    @Override
    public ModuleId id() {
        return ID;
    }

    @Override
    public List<Permission> permissions() {
        return List.of(ADMINISTER);
    }

    @Override
    public boolean partOfPlatform() {
        return true;
    }
}
