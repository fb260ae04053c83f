package th.samnak.rest;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import th.samnak.api.ModuleId;
import th.samnak.api.OfficeModule;
import th.samnak.api.Permission;
import th.samnak.api.Role;

@Component
public final class RestModule implements OfficeModule {

    public static final ModuleId ID = ModuleId.of("rest");

    /** Let another system work on one's own behalf. */
    public static final Permission USE = ID.permission("use",
            Role.HEAD, Role.DEPUTY_HEAD, Role.DIRECTOR, Role.SECTION_HEAD, Role.CENTRAL_CLERK, Role.ADMINISTRATOR);
    /** See and end everybody's tokens and webhooks, and make them for service accounts. */
    public static final Permission ADMINISTER = ID.permission("administer", Role.ADMINISTRATOR);

    @Override
    public ModuleId id() {
        return ID;
    }

    @Override
    public List<Permission> permissions() {
        return List.of(USE, ADMINISTER);
    }

    @Override
    public int menuOrder() {
        return 960;
    }

    @Override
    public boolean partOfPlatform() {
        return true;
    }
}
