package th.samnak.approvals;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import th.samnak.api.ModuleId;
import th.samnak.api.OfficeModule;
import th.samnak.api.Permission;
import th.samnak.api.Role;
import th.samnak.api.audit.ProtectedRows;
import th.samnak.api.audit.Protection;

@Component(service = {OfficeModule.class, ProtectedRows.class})
public final class ApprovalsModule implements OfficeModule, ProtectedRows {

    public static final ModuleId ID = ModuleId.of("approvals");

    /** Take part in the way of matters; what somebody may decide follows from the kind of matter. */
    public static final Permission TAKE_PART = ID.permission("take-part",
            Role.HEAD, Role.DEPUTY_HEAD, Role.DIRECTOR, Role.SECTION_HEAD, Role.OFFICER, Role.CLERK, Role.CENTRAL_CLERK,
            Role.SECRET_REGISTRAR);

    @Override
    public ModuleId id() {
        return ID;
    }

    @Override
    public ModuleId module() {
        return ID;
    }

    @Override
    public List<Protection> protections() {
        return List.of(Protection.of("approvals_decisions"), Protection.of("approvals_clock"));
    }

    @Override
    public List<Permission> permissions() {
        return List.of(TAKE_PART);
    }

    @Override
    public int menuOrder() {
        return 10;
    }

    @Override
    public boolean partOfPlatform() {
        return true;
    }
}
