package th.samnak.audit;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import th.samnak.api.ModuleId;
import th.samnak.api.OfficeModule;
import th.samnak.api.Permission;
import th.samnak.api.Role;
import th.samnak.api.audit.ProtectedRows;
import th.samnak.api.audit.Protection;

@Component(service = {OfficeModule.class, ProtectedRows.class})
public final class AuditModule implements OfficeModule, ProtectedRows {

    public static final ModuleId ID = ModuleId.of("audit");
    public static final Permission READ_TRAIL =
            ID.permission("read-trail", Role.INTERNAL_AUDITOR, Role.ADMINISTRATOR, Role.HEAD);
    /** Verify the chain and hand it over to an auditor from outside. */
    public static final Permission VERIFY = ID.permission("verify", Role.INTERNAL_AUDITOR, Role.ADMINISTRATOR, Role.HEAD);

    @Override
    public ModuleId id() {
        return ID;
    }

    @Override
    public List<Permission> permissions() {
        return List.of(READ_TRAIL, VERIFY);
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
                Protection.of("audit_comments"));
    }
}
