package th.samnak.@id@;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import th.samnak.api.ModuleId;
import th.samnak.api.OfficeModule;
import th.samnak.api.Permission;
import th.samnak.api.Role;
import th.samnak.api.persistence.EntityUnit;
import th.samnak.@id@.domain.Matter;

/** @Name@: what the function is called, what may be done in it, and what it keeps. */
@Component(service = {OfficeModule.class, EntityUnit.class})
public final class @Name@Module implements OfficeModule, EntityUnit {

    public static final ModuleId ID = ModuleId.of("@id@");

    /** See the matters of the own unit. */
    public static final Permission READ =
            ID.permission("read", Role.HEAD, Role.DIRECTOR, Role.SECTION_HEAD, Role.OFFICER, Role.CLERK);
    /** Take matters in and settle them. */
    public static final Permission WORK = ID.permission("work", Role.SECTION_HEAD, Role.OFFICER, Role.CLERK);

    @Override
    public ModuleId id() {
        return ID;
    }

    @Override
    public List<Permission> permissions() {
        return List.of(READ, WORK);
    }

    @Override
    public int menuOrder() {
        return 900;
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(Matter.class);
    }
}
