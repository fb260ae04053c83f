package th.samnak.records;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import th.samnak.api.ModuleId;
import th.samnak.api.OfficeModule;
import th.samnak.api.audit.ProtectedRows;
import th.samnak.api.audit.Protection;
import th.samnak.api.Permission;

/** Brings the messages of the registers; asks for no permission of its own. */
@Component(service = {OfficeModule.class, ProtectedRows.class})
public final class RecordsModule implements OfficeModule, ProtectedRows {

    public static final ModuleId ID = ModuleId.of("records");

    @Override
    public ModuleId id() {
        return ID;
    }

    @Override
    public List<Permission> permissions() {
        return List.of();
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
