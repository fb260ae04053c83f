package th.samnak.privacy;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import th.samnak.api.ModuleId;
import th.samnak.api.OfficeModule;
import th.samnak.api.Permission;
import th.samnak.api.Role;
import th.samnak.api.audit.ProtectedRows;
import th.samnak.api.audit.Protection;

/** ข้อมูลข่าวสารลับและข้อมูลส่วนบุคคล: a part of the platform for whatever functions hold. */
@Component(service = {OfficeModule.class, ProtectedRows.class})
public final class PrivacyModule implements OfficeModule, ProtectedRows {

    public static final ModuleId ID = ModuleId.of("privacy");

    /** See the own data and who looked at them; everybody. */
    public static final Permission OWN = ID.permission(
            "own", Role.HEAD, Role.DEPUTY_HEAD, Role.DIRECTOR, Role.SECTION_HEAD, Role.OFFICER, Role.CLERK, Role.CENTRAL_CLERK,
            Role.SECRET_REGISTRAR, Role.ADMINISTRATOR, Role.INTERNAL_AUDITOR, Role.DATA_PROTECTION_OFFICER);
    /** Keep the register of control of secrets (นายทะเบียนข้อมูลข่าวสารลับ), its copies and losses. */
    public static final Permission SECRETS = ID.permission("secrets", Role.SECRET_REGISTRAR, Role.HEAD, Role.DEPUTY_HEAD);
    /** Set, change and lift the level of a secret: the head of the agency, and whoever has it from the head in writing. */
    public static final Permission CLASSIFY = ID.permission("classify", Role.HEAD);
    /** Decide who is cleared up to which level and until when. */
    public static final Permission CLEAR = ID.permission("clear", Role.HEAD);
    /** Keep the registers of processing, of requests and of breaches (เจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคล). */
    public static final Permission PROTECT = ID.permission("protect", Role.DATA_PROTECTION_OFFICER, Role.HEAD);
    /** Make copies with words blacked out. */
    public static final Permission REDACT = ID.permission(
            "redact", Role.OFFICER, Role.SECTION_HEAD, Role.DIRECTOR, Role.SECRET_REGISTRAR, Role.DATA_PROTECTION_OFFICER);

    @Override
    public ModuleId id() {
        return ID;
    }

    @Override
    public ModuleId module() {
        return ID;
    }

    @Override
    public List<Permission> permissions() {
        return List.of(OWN, SECRETS, CLASSIFY, CLEAR, PROTECT, REDACT);
    }

    @Override
    public int menuOrder() {
        return 900;
    }

    @Override
    public boolean partOfPlatform() {
        return true;
    }

    @Override
    public List<Protection> protections() {
        return List.of(
                Protection.of("privacy_controls"), Protection.of("privacy_ledger"), Protection.of("privacy_inspections"),
                Protection.of("privacy_reads"), Protection.of("privacy_requests"), Protection.of("privacy_breaches"),
                Protection.of("privacy_redactions"), Protection.of("privacy_areas"));
    }
}
