package th.samnak.notices;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import th.samnak.api.ModuleId;
import th.samnak.api.OfficeModule;
import th.samnak.api.Permission;
import th.samnak.api.Role;

@Component
public final class NoticesModule implements OfficeModule {

    public static final ModuleId ID = ModuleId.of("notices");

    /** One's own notices: everybody. */
    public static final Permission READ = ID.permission(
            "read", Role.HEAD, Role.DEPUTY_HEAD, Role.DIRECTOR, Role.SECTION_HEAD, Role.OFFICER, Role.CLERK, Role.CENTRAL_CLERK,
            Role.SECRET_REGISTRAR, Role.ADMINISTRATOR, Role.INTERNAL_AUDITOR);

    /** To see how the system does: the shell's permission, with the same default grants as there. */
    public static final Permission SEE_SYSTEM = ModuleId.of("admin").permission("see-system", Role.ADMINISTRATOR);

    @Override
    public ModuleId id() {
        return ID;
    }

    @Override
    public List<Permission> permissions() {
        return List.of(READ);
    }

    @Override
    public int menuOrder() {
        return 950;
    }

    @Override
    public boolean partOfPlatform() {
        return true;
    }
}
