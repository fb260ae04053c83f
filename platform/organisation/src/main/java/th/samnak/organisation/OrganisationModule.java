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
    /** Ask why somebody else of the own agency may do something, or may not. */
    public static final Permission ASK_WHY = ID.permission("ask-why",
            Role.HEAD, Role.DEPUTY_HEAD, Role.DIRECTOR, Role.SECTION_HEAD, Role.ADMINISTRATOR);
    /** Draft delegations and acting appointments. */
    public static final Permission DRAFT_ORDER = ID.permission("draft-order",
            Role.HEAD, Role.DEPUTY_HEAD, Role.DIRECTOR, Role.SECTION_HEAD, Role.OFFICER, Role.CLERK, Role.ADMINISTRATOR);
    /** Sign those that are one's own to give. */
    public static final Permission SIGN_ORDER = ID.permission("sign-order", Role.HEAD, Role.DEPUTY_HEAD, Role.DIRECTOR);

    @Override
    public ModuleId id() {
        return ID;
    }

    @Override
    public List<Permission> permissions() {
        return List.of(KEEP, ASK_WHY, DRAFT_ORDER, SIGN_ORDER);
    }

    @Override
    public boolean partOfPlatform() {
        return true;
    }
}
