package th.samnak.security;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import th.samnak.api.ModuleId;
import th.samnak.api.OfficeModule;
import th.samnak.api.Permission;
import th.samnak.api.Role;
import th.samnak.api.audit.ProtectedRows;
import th.samnak.api.audit.Protection;

@Component(service = {OfficeModule.class, ProtectedRows.class})
public final class SecurityModule implements OfficeModule, ProtectedRows {

    public static final ModuleId ID = ModuleId.of("security");
    public static final Permission ADMINISTER_ACCOUNTS = ID.permission("administer-accounts", Role.ADMINISTRATOR);

    @Override
    public ModuleId id() {
        return ID;
    }

    @Override
    public List<Permission> permissions() {
        return List.of(ADMINISTER_ACCOUNTS);
    }

    @Override
    public boolean partOfPlatform() {
        return true;
    }

    @Override
    public ModuleId module() {
        return ID;
    }

    @Override
    public List<Protection> protections() {
        return List.of(
                Protection.of("security_accounts").without("password_hash", "must_change", "reset_at"),
                Protection.of("security_grants"));
    }
}
