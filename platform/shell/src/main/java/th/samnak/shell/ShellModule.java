package th.samnak.shell;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import th.samnak.api.ModuleId;
import th.samnak.api.OfficeModule;
import th.samnak.api.Permission;
import th.samnak.api.Role;

/** The administration's own permission and messages. */
@Component
public final class ShellModule implements OfficeModule {

    public static final ModuleId ID = ModuleId.of("admin");
    public static final Permission SEE_SYSTEM = ID.permission("see-system", Role.ADMINISTRATOR);

    @Override
    public ModuleId id() {
        return ID;
    }

    @Override
    public List<Permission> permissions() {
        return List.of(SEE_SYSTEM);
    }

    @Override
    public int menuOrder() {
        return Integer.MAX_VALUE;
    }

    @Override
    public boolean partOfPlatform() {
        return true;
    }
}
