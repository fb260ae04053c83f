package th.samnak.templates;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import th.samnak.api.ModuleId;
import th.samnak.api.OfficeModule;
import th.samnak.api.Permission;
import th.samnak.api.Role;
import th.samnak.api.persistence.EntityUnit;
import th.samnak.templates.domain.Edition;
import th.samnak.templates.domain.KeptText;

@Component(service = {OfficeModule.class, EntityUnit.class})
public final class TemplatesModule implements OfficeModule, EntityUnit {

    public static final ModuleId ID = ModuleId.of("templates");

    /** Begin with them. */
    public static final Permission SEE = ID.permission(
            "see", Role.HEAD, Role.DEPUTY_HEAD, Role.DIRECTOR, Role.SECTION_HEAD, Role.OFFICER, Role.CLERK, Role.CENTRAL_CLERK,
            Role.SECRET_REGISTRAR, Role.ADMINISTRATOR);
    /** Keep those of the own unit. */
    public static final Permission KEEP = ID.permission(
            "keep", Role.HEAD, Role.DEPUTY_HEAD, Role.DIRECTOR, Role.SECTION_HEAD, Role.OFFICER, Role.CENTRAL_CLERK);
    /** Keep those of the whole agency. */
    public static final Permission KEEP_FOR_AGENCY = ID.permission(
            "keep-for-agency", Role.HEAD, Role.DEPUTY_HEAD, Role.CENTRAL_CLERK);
    /** Keep those that everybody has. */
    public static final Permission KEEP_FOR_ALL = ID.permission("keep-for-all", Role.ADMINISTRATOR);

    @Override
    public ModuleId id() {
        return ID;
    }

    @Override
    public List<Permission> permissions() {
        return List.of(SEE, KEEP, KEEP_FOR_AGENCY, KEEP_FOR_ALL);
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(KeptText.class, Edition.class, Edition.Key.class);
    }

    @Override
    public int menuOrder() {
        return 905;
    }

    @Override
    public boolean partOfPlatform() {
        return true;
    }
}
