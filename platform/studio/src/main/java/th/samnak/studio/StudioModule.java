package th.samnak.studio;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import th.samnak.api.ModuleId;
import th.samnak.api.OfficeModule;
import th.samnak.api.Permission;
import th.samnak.api.Role;

/** What may be seen here; what may be done is decided by the services behind the screens. */
@Component
public final class StudioModule implements OfficeModule {

    public static final ModuleId ID = ModuleId.of("studio");

    /** The organisation and what lays it down: everybody. */
    public static final Permission SEE = ID.permission(
            "see", Role.HEAD, Role.DEPUTY_HEAD, Role.DIRECTOR, Role.SECTION_HEAD, Role.OFFICER, Role.CLERK, Role.CENTRAL_CLERK,
            Role.SECRET_REGISTRAR, Role.ADMINISTRATOR);
    /** Which duties are covered, and why others may do what they may. */
    public static final Permission REVIEW =
            ID.permission("review", Role.HEAD, Role.DEPUTY_HEAD, Role.DIRECTOR, Role.ADMINISTRATOR);

    @Override
    public ModuleId id() {
        return ID;
    }

    @Override
    public List<Permission> permissions() {
        return List.of(SEE, REVIEW);
    }

    @Override
    public int menuOrder() {
        return 900;
    }

    @Override
    public boolean partOfPlatform() {
        return true;
    }
}
