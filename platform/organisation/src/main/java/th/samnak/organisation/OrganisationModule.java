package th.samnak.organisation;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import th.samnak.api.ModuleId;
import th.samnak.api.OfficeModule;
import th.samnak.api.Permission;
import th.samnak.api.Role;

@Component
public final class OrganisationModule implements OfficeModule {

    public static final ModuleId ID = ModuleId.of("organisation");
    public static final Permission KEEP = ID.permission("keep", Role.ADMINISTRATOR);

    @Override
    public ModuleId id() {
        return ID;
    }

    @Override
    public List<Permission> permissions() {
        return List.of(KEEP);
    }

    @Override
    public boolean partOfPlatform() {
        return true;
    }
}
