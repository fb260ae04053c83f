package th.samnak.organisation;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import th.samnak.api.ModuleId;
import th.samnak.api.OfficeModule;
import th.samnak.api.Permission;
import th.samnak.api.Role;
import th.samnak.api.audit.ProtectedRows;
import th.samnak.api.audit.Protection;

@Component(service = {OfficeModule.class, ProtectedRows.class})
public final class OrganisationModule implements OfficeModule, ProtectedRows {

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
    /** Enter who of the own unit is away, and see why. */
    public static final Permission KEEP_ABSENCES = ID.permission("keep-absences",
            Role.HEAD, Role.DEPUTY_HEAD, Role.DIRECTOR, Role.SECTION_HEAD, Role.CLERK);
    /** The same for the units below. */
    public static final Permission KEEP_ABSENCES_BELOW = ID.permission("keep-absences-below",
            Role.HEAD, Role.DEPUTY_HEAD, Role.DIRECTOR, Role.SECTION_HEAD);
    public static final Permission SUSPEND = ID.permission("suspend", Role.HEAD, Role.ADMINISTRATOR);

    @Override
    public ModuleId id() {
        return ID;
    }

    @Override
    public List<Permission> permissions() {
        return List.of(KEEP, ASK_WHY, DRAFT_ORDER, SIGN_ORDER, KEEP_ABSENCES, KEEP_ABSENCES_BELOW, SUSPEND);
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
                Protection.of("organisation_instruments"),
                Protection.of("organisation_clauses"),
                Protection.of("organisation_wordings"),
                Protection.of("organisation_units"),
                Protection.of("organisation_people"),
                Protection.of("organisation_posts"),
                Protection.of("organisation_tenures"),
                Protection.of("organisation_mandates"),
                Protection.of("organisation_authorities"),
                Protection.of("organisation_absences"),
                Protection.of("organisation_successions"),
                Protection.of("organisation_rules"),
                Protection.of("organisation_orders"));
    }
}
