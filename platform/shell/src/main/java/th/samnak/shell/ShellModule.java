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
    /** One's own work and what changed in one's unit, on the first page: whoever takes part in the office's business. */
    public static final Permission WORK = ID.permission(
            "work", Role.HEAD, Role.DEPUTY_HEAD, Role.DIRECTOR, Role.SECTION_HEAD, Role.OFFICER, Role.CLERK, Role.CENTRAL_CLERK,
            Role.SECRET_REGISTRAR);

    @Override
    public ModuleId id() {
        return ID;
    }

    @Override
    public List<Permission> permissions() {
        return List.of(SEE_SYSTEM, WORK);
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
