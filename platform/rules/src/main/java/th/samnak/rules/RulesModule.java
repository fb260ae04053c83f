package th.samnak.rules;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import th.samnak.api.ModuleId;
import th.samnak.api.OfficeModule;
import th.samnak.api.Permission;
import th.samnak.api.Role;

@Component
public final class RulesModule implements OfficeModule {

    public static final ModuleId ID = ModuleId.of("rules");

    /** What the law lays down is no secret: everybody. */
    public static final Permission SEE = ID.permission(
            "see", Role.HEAD, Role.DEPUTY_HEAD, Role.DIRECTOR, Role.SECTION_HEAD, Role.OFFICER, Role.CLERK, Role.CENTRAL_CLERK,
            Role.SECRET_REGISTRAR, Role.ADMINISTRATOR);
    /** Propose a change: of an agency's own figures its people, of everybody's an administrator. */
    public static final Permission PROPOSE = ID.permission(
            "propose", Role.HEAD, Role.DEPUTY_HEAD, Role.DIRECTOR, Role.SECTION_HEAD, Role.ADMINISTRATOR);
    /** Figures that hold wherever no agency has its own. */
    public static final Permission PROPOSE_FOR_ALL = ID.permission("propose-for-all", Role.ADMINISTRATOR);
    /** Adopt or refuse what somebody else proposed, and compare figures with their law. */
    public static final Permission ADOPT = ID.permission("adopt", Role.HEAD, Role.DEPUTY_HEAD, Role.DIRECTOR);

    @Override
    public ModuleId id() {
        return ID;
    }

    @Override
    public List<Permission> permissions() {
        return List.of(SEE, PROPOSE, PROPOSE_FOR_ALL, ADOPT);
    }

    @Override
    public int menuOrder() {
        return 910;
    }

    @Override
    public boolean partOfPlatform() {
        return true;
    }
}
