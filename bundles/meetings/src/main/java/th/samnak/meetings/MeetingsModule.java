package th.samnak.meetings;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import th.samnak.api.ModuleId;
import th.samnak.api.OfficeModule;
import th.samnak.api.Permission;
import th.samnak.api.Role;
import th.samnak.api.audit.ProtectedRows;
import th.samnak.api.audit.Protection;
import th.samnak.api.persistence.EntityUnit;
import th.samnak.meetings.domain.AgendaItem;
import th.samnak.meetings.domain.Committee;
import th.samnak.meetings.domain.Meeting;

/** การประชุม: what the function is called, what may be done in it, and what it keeps. */
@Component(service = {OfficeModule.class, EntityUnit.class, ProtectedRows.class})
public final class MeetingsModule implements OfficeModule, EntityUnit, ProtectedRows {

    public static final ModuleId ID = ModuleId.of("meetings");

    /** See the meetings of the own agency. */
    public static final Permission READ = ID.permission("read",
            Role.HEAD, Role.DEPUTY_HEAD, Role.DIRECTOR, Role.SECTION_HEAD, Role.OFFICER, Role.CLERK, Role.CENTRAL_CLERK);
    /** Be the secretary: plan, invite, write down. */
    public static final Permission MANAGE =
            ID.permission("manage", Role.SECTION_HEAD, Role.OFFICER, Role.CLERK, Role.CENTRAL_CLERK);
    /** Set up committees. */
    public static final Permission ESTABLISH = ID.permission("establish", Role.SECTION_HEAD, Role.DIRECTOR, Role.HEAD);

    @Override
    public ModuleId id() {
        return ID;
    }

    @Override
    public List<Permission> permissions() {
        return List.of(READ, MANAGE, ESTABLISH);
    }

    @Override
    public int menuOrder() {
        return 200;
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(Committee.class, Committee.Member.class, Meeting.class, AgendaItem.class);
    }

    @Override
    public ModuleId module() {
        return ID;
    }

    @Override
    public List<Protection> protections() {
        return List.of(
                Protection.of("meetings_meetings").when("t.meeting_no is not null")
                        .part("meetings_agenda", "meeting_id", "place")
                        .part("meetings_attendance", "meeting_id", "place"),
                Protection.of("meetings_committees").part("meetings_members", "committee_id", "place"));
    }
}
