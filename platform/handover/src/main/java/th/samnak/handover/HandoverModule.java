package th.samnak.handover;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import th.samnak.api.ModuleId;
import th.samnak.api.OfficeModule;
import th.samnak.api.Permission;
import th.samnak.api.Role;
import th.samnak.api.persistence.EntityUnit;
import th.samnak.handover.domain.KeptCase;
import th.samnak.handover.domain.KeptSignature;

/** What may be done with a hand-over, and what is kept of it. */
@Component(service = {OfficeModule.class, EntityUnit.class})
public final class HandoverModule implements OfficeModule, EntityUnit {

    public static final ModuleId ID = ModuleId.of("handover");

    /** See what depends on oneself, hand it over, and sign what one gets. */
    public static final Permission TAKE_PART = ID.permission(
            "take-part", Role.HEAD, Role.DEPUTY_HEAD, Role.DIRECTOR, Role.SECTION_HEAD, Role.OFFICER, Role.CLERK, Role.CENTRAL_CLERK,
            Role.SECRET_REGISTRAR, Role.ADMINISTRATOR);
    /** See what depends on others, of the own unit and those below it, and plan their hand-over. */
    public static final Permission PLAN =
            ID.permission("plan", Role.HEAD, Role.DEPUTY_HEAD, Role.DIRECTOR, Role.SECTION_HEAD, Role.ADMINISTRATOR);
    /** Confirm a hand-over with which rights end or move, and that somebody else planned. */
    public static final Permission DECIDE = ID.permission("decide", Role.HEAD, Role.DEPUTY_HEAD, Role.DIRECTOR);

    @Override
    public ModuleId id() {
        return ID;
    }

    @Override
    public List<Permission> permissions() {
        return List.of(TAKE_PART, PLAN, DECIDE);
    }

    @Override
    public int menuOrder() {
        return 890;
    }

    @Override
    public boolean partOfPlatform() {
        return true;
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(KeptCase.class, KeptSignature.class);
    }
}
