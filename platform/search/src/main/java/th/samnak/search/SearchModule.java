package th.samnak.search;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import th.samnak.api.ModuleId;
import th.samnak.api.OfficeModule;
import th.samnak.api.Permission;
import th.samnak.api.Role;

@Component
public final class SearchModule implements OfficeModule {

    public static final ModuleId ID = ModuleId.of("search");

    /** To look for things at all: everybody. What each one finds is decided by whoever keeps it. */
    public static final Permission SEARCH = ID.permission(
            "search", Role.HEAD, Role.DEPUTY_HEAD, Role.DIRECTOR, Role.SECTION_HEAD, Role.OFFICER, Role.CLERK, Role.CENTRAL_CLERK,
            Role.SECRET_REGISTRAR, Role.ADMINISTRATOR, Role.INTERNAL_AUDITOR);

    @Override
    public ModuleId id() {
        return ID;
    }

    @Override
    public List<Permission> permissions() {
        return List.of(SEARCH);
    }

    @Override
    public int menuOrder() {
        return 940;
    }

    @Override
    public boolean partOfPlatform() {
        return true;
    }
}
