package th.samnak.records;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import th.samnak.api.ModuleId;
import th.samnak.api.OfficeModule;
import th.samnak.api.audit.ProtectedRows;
import th.samnak.api.audit.Protection;
import th.samnak.api.Permission;
import th.samnak.api.Role;
import th.samnak.api.records.RecordLoads;

/** ทะเบียนเรื่อง: the registers of the house. */
@Component(service = {OfficeModule.class, ProtectedRows.class})
public final class RecordsModule implements OfficeModule, ProtectedRows {

    public static final ModuleId ID = ModuleId.of("records");

    /** See the register; what of it, each function's own permissions say. */
    public static final Permission READ = ID.permission(
            "read", Role.HEAD, Role.DEPUTY_HEAD, Role.DIRECTOR, Role.SECTION_HEAD, Role.OFFICER, Role.CLERK, Role.CENTRAL_CLERK,
            Role.SECRET_REGISTRAR);
    /** Take its rows out of the house as a table. */
    public static final Permission EXPORT = ID.permission(
            "export", Role.HEAD, Role.DEPUTY_HEAD, Role.DIRECTOR, Role.SECTION_HEAD, Role.CLERK, Role.CENTRAL_CLERK,
            Role.SECRET_REGISTRAR);

    @Override
    public ModuleId id() {
        return ID;
    }

    @Override
    public List<Permission> permissions() {
        return List.of(READ, EXPORT, RecordLoads.SEE);
    }

    @Override
    public int menuOrder() {
        return 50;
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
                Protection.of("records_hand_overs"),
                Protection.of("records_cancelled_numbers"),
                Protection.of("records_freezes"));
    }
}
