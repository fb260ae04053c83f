package th.samnak.correspondence;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import th.samnak.api.ModuleId;
import th.samnak.api.OfficeModule;
import th.samnak.api.Permission;
import th.samnak.api.Role;
import th.samnak.api.audit.ProtectedRows;
import th.samnak.api.audit.Protection;
import th.samnak.api.persistence.EntityUnit;
import th.samnak.correspondence.demo.domain.ToldScene;
import th.samnak.correspondence.filing.domain.DestructionList;
import th.samnak.correspondence.filing.domain.FiledLetter;
import th.samnak.correspondence.filing.domain.Judgement;
import th.samnak.correspondence.filing.domain.RetentionClass;
import th.samnak.correspondence.incoming.domain.Course;
import th.samnak.correspondence.incoming.domain.Face;
import th.samnak.correspondence.incoming.domain.IncomingLetter;
import th.samnak.correspondence.incoming.domain.Routing;
import th.samnak.correspondence.incoming.domain.Slip;
import th.samnak.correspondence.letter.domain.Attachment;
import th.samnak.correspondence.letter.domain.Due;
import th.samnak.correspondence.letter.domain.Enclosures;
import th.samnak.correspondence.letter.domain.FormerMinute;
import th.samnak.correspondence.letter.domain.Ground;
import th.samnak.correspondence.letter.domain.Handling;
import th.samnak.correspondence.letter.domain.HistoryLine;
import th.samnak.correspondence.letter.domain.Keeping;
import th.samnak.correspondence.letter.domain.LetterLink;
import th.samnak.correspondence.letter.domain.LetterScope;
import th.samnak.correspondence.letter.domain.Lines;
import th.samnak.correspondence.outgoing.domain.OutgoingLetter;
import th.samnak.correspondence.outgoing.domain.SalutationForm;
import th.samnak.correspondence.outgoing.domain.Sending;
import th.samnak.correspondence.outgoing.domain.Signature;
import th.samnak.correspondence.outgoing.domain.Text;
import th.samnak.correspondence.register.domain.Headings;
import th.samnak.correspondence.register.domain.RegisterEntry;

/** งานสารบรรณ: who the function is, what may be done in it, and what it keeps. */
@Component(service = {OfficeModule.class, EntityUnit.class, ProtectedRows.class})
public final class CorrespondenceModule implements OfficeModule, EntityUnit, ProtectedRows {

    public static final ModuleId ID = ModuleId.of("correspondence");

    /** See the letters of the own unit and those one has to do with. */
    public static final Permission READ = ID.permission("read",
            Role.HEAD, Role.DEPUTY_HEAD, Role.DIRECTOR, Role.SECTION_HEAD, Role.OFFICER, Role.CLERK, Role.CENTRAL_CLERK,
            Role.SECRET_REGISTRAR);
    /** See the letters of every unit of the agency. */
    public static final Permission READ_AGENCY = ID.permission("read-agency", Role.HEAD, Role.DEPUTY_HEAD);
    /** Take in, check and register letters: at the central desk or the own unit's. */
    public static final Permission RECEIVE = ID.permission("receive", Role.CENTRAL_CLERK, Role.CLERK, Role.SECRET_REGISTRAR);
    /** Act for the agency's central register, not only for the own unit's. */
    public static final Permission CENTRAL = ID.permission("central", Role.CENTRAL_CLERK, Role.SECRET_REGISTRAR);
    public static final Permission ROUTE = ID.permission("route", Role.CENTRAL_CLERK, Role.CLERK, Role.SECRET_REGISTRAR);
    public static final Permission ACCEPT =
            ID.permission("accept", Role.CLERK, Role.CENTRAL_CLERK, Role.SECRET_REGISTRAR);
    public static final Permission ASSIGN =
            ID.permission("assign", Role.HEAD, Role.DEPUTY_HEAD, Role.DIRECTOR, Role.SECTION_HEAD);
    /** Draft letters and propose on matters. */
    public static final Permission DRAFT =
            ID.permission("draft", Role.OFFICER, Role.CLERK, Role.CENTRAL_CLERK, Role.SECTION_HEAD, Role.DIRECTOR);
    public static final Permission CHECK =
            ID.permission("check", Role.SECTION_HEAD, Role.DIRECTOR, Role.DEPUTY_HEAD, Role.HEAD);
    public static final Permission DECIDE = ID.permission("decide", Role.DIRECTOR, Role.DEPUTY_HEAD, Role.HEAD);
    public static final Permission SIGN = ID.permission("sign", Role.DIRECTOR, Role.DEPUTY_HEAD, Role.HEAD);
    public static final Permission DISPATCH =
            ID.permission("dispatch", Role.CLERK, Role.CENTRAL_CLERK, Role.SECRET_REGISTRAR);
    /** Close matters and file them. */
    public static final Permission FILE = ID.permission("file",
            Role.OFFICER, Role.CLERK, Role.CENTRAL_CLERK, Role.SECTION_HEAD, Role.DIRECTOR, Role.SECRET_REGISTRAR);
    public static final Permission EXPORT = ID.permission("export",
            Role.CLERK, Role.CENTRAL_CLERK, Role.SECTION_HEAD, Role.DIRECTOR, Role.DEPUTY_HEAD, Role.HEAD,
            Role.SECRET_REGISTRAR);
    public static final Permission IMPORT = ID.permission("import", Role.CENTRAL_CLERK, Role.CLERK);
    /** Handle secret letters: their desk, their registers, their dispatch (นายทะเบียนข้อมูลข่าวสารลับ). */
    public static final Permission SECRETS = ID.permission("secrets", Role.SECRET_REGISTRAR);
    /** Prepare the destruction list and carry it out. */
    public static final Permission DESTROY = ID.permission("destroy", Role.CENTRAL_CLERK, Role.DIRECTOR);
    /** Appoint the destruction committee and decide on its list. */
    public static final Permission DECIDE_DESTRUCTION = ID.permission("decide-destruction", Role.HEAD);

    @Override
    public ModuleId id() {
        return ID;
    }

    @Override
    public List<Permission> permissions() {
        return List.of(
                READ, READ_AGENCY, RECEIVE, CENTRAL, ROUTE, ACCEPT, ASSIGN, DRAFT, CHECK, DECIDE, SIGN, DISPATCH, FILE, EXPORT,
                IMPORT, SECRETS, DESTROY, DECIDE_DESTRUCTION);
    }

    @Override
    public int menuOrder() {
        return 100;
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(
                IncomingLetter.class, Face.class, Course.class, Routing.class, Slip.class, OutgoingLetter.class, Text.class,
                Signature.class, Sending.class, SalutationForm.class, RegisterEntry.class, Headings.class, FiledLetter.class,
                Judgement.class, RetentionClass.class, DestructionList.class, Handling.class, Keeping.class, Due.class,
                FormerMinute.class, HistoryLine.class, Attachment.class, LetterLink.class, LetterScope.class, Enclosures.class,
                Lines.class, ToldScene.class, Ground.class);
    }

    @Override
    public ModuleId module() {
        return ID;
    }

    @Override
    public List<Protection> protections() {
        return List.of(
                Protection.of("correspondence_incoming").when("t.reg_no is not null")
                        .without("registry", "owner_unit", "unit_no", "officer", "holder"),
                Protection.of("correspondence_outgoing").when("t.doc_no is not null")
                        .without("unit", "holder", "internal_to")
                        .fileUnless("paper_sha256", "destroyed", "yes"),
                Protection.of("correspondence_history"),
                Protection.of("correspondence_attachments").files("sha256"),
                Protection.of("correspondence_register"),
                Protection.of("correspondence_filed").without("unit"),
                Protection.of("correspondence_destructions"));
    }
}
