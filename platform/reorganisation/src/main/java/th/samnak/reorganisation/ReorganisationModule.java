package th.samnak.reorganisation;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import th.samnak.api.ModuleId;
import th.samnak.api.OfficeModule;
import th.samnak.api.Permission;
import th.samnak.api.Role;
import th.samnak.api.persistence.EntityUnit;
import th.samnak.reorganisation.domain.KeptCertificate;
import th.samnak.reorganisation.domain.KeptList;
import th.samnak.reorganisation.domain.KeptPlan;

/** What may be done with a reorganisation, and what is kept of it. */
@Component(service = {OfficeModule.class, EntityUnit.class})
public final class ReorganisationModule implements OfficeModule, EntityUnit {

    public static final ModuleId ID = ModuleId.of("reorganisation");

    /** See plans, rehearse them, follow the hand-over. */
    public static final Permission READ =
            ID.permission("read", Role.ADMINISTRATOR, Role.HEAD, Role.DEPUTY_HEAD, Role.DIRECTOR);
    /** Draft operations and mapping, note signature and publication. */
    public static final Permission DRAFT = ID.permission("draft", Role.ADMINISTRATOR, Role.DEPUTY_HEAD);
    /** Confirm a plan that somebody else drafted, carry it out, take it back. */
    public static final Permission DECIDE = ID.permission("decide", Role.HEAD, Role.DEPUTY_HEAD);
    /** Sign hand-over lists for the own unit. */
    public static final Permission HAND_OVER = ID.permission("hand-over", Role.HEAD, Role.DEPUTY_HEAD, Role.DIRECTOR);

    @Override
    public ModuleId id() {
        return ID;
    }

    @Override
    public List<Permission> permissions() {
        return List.of(READ, DRAFT, DECIDE, HAND_OVER);
    }

    @Override
    public boolean partOfPlatform() {
        return true;
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(KeptPlan.class, KeptList.class, KeptCertificate.class);
    }
}
