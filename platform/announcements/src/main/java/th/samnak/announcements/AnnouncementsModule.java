package th.samnak.announcements;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import th.samnak.api.ModuleId;
import th.samnak.api.OfficeModule;
import th.samnak.api.Permission;
import th.samnak.api.Role;
import th.samnak.api.audit.ProtectedRows;
import th.samnak.api.audit.Protection;

@Component(service = {OfficeModule.class, ProtectedRows.class})
public final class AnnouncementsModule implements OfficeModule, ProtectedRows {

    public static final ModuleId ID = ModuleId.of("announcements");
    public static final Permission PROPOSE = ID.permission("propose", Role.ADMINISTRATOR);
    public static final Permission CONFIRM = ID.permission("confirm", Role.ADMINISTRATOR);

    @Override
    public ModuleId id() {
        return ID;
    }

    @Override
    public List<Permission> permissions() {
        return List.of(PROPOSE, CONFIRM);
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
                Protection.of("announcements_drafts"));
    }
}
