package th.samnak.records;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import th.samnak.api.ModuleId;
import th.samnak.api.OfficeModule;
import th.samnak.api.Permission;

/** Brings the messages of the registers; asks for no permission of its own. */
@Component
public final class RecordsModule implements OfficeModule {

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
}
