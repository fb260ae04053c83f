package th.samnak.meetings.application;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.ModuleId;
import th.samnak.api.Permission;
import th.samnak.api.Role;
import th.samnak.api.access.Access;
import th.samnak.api.access.Caller;
import th.samnak.api.approvals.Appointed;
import th.samnak.api.approvals.Approval;
import th.samnak.api.approvals.Decided;
import th.samnak.api.approvals.Decision;
import th.samnak.api.approvals.MatterKind;
import th.samnak.api.approvals.Proposal;
import th.samnak.api.approvals.Turn;
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.documents.Papers;
import th.samnak.api.errors.NotFound;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.persistence.Database;
import th.samnak.api.records.RecordId;
import th.samnak.api.records.Records;
import th.samnak.meetings.MeetingsModule;
import th.samnak.meetings.domain.Committee;
import th.samnak.meetings.domain.Committee.Member;
import th.samnak.meetings.domain.Meeting;
import th.samnak.meetings.domain.MinutesSignature;
import th.samnak.meetings.domain.Part;

/**
 * Minutes go up to be signed by whoever presides over the committee, whatever post they hold; whatever becomes of the matter becomes
 * of the meeting, in one transaction.
 */
@Component
public final class JpaMinutesMatter implements MatterKind {

    static final String KIND = "meetings:minutes";

    private final Database database;
    private final Access access;
    private final Organisation organisation;
    private final Papers papers;
    private final MeetingEntries entries;
    private final AuditTrail trail;
    private final JpaMemberNotices members;
    private final Clock clock;

    @Activate
    public JpaMinutesMatter(
            @Reference(target = "(unit=meetings)") Database database,
            @Reference Access access,
            @Reference Organisation organisation,
            @Reference Papers papers,
            @Reference Records records,
            @Reference AuditTrail trail,
            @Reference JpaMemberNotices members,
            @Reference Clock clock) {
        this.database = database;
        this.access = access;
        this.organisation = organisation;
        this.papers = papers;
        this.entries = new MeetingEntries(records, clock);
        this.trail = trail;
        this.members = members;
        this.clock = clock;
    }

    @Override
    public ModuleId module() {
        return MeetingsModule.ID;
    }

    @Override
    public String name() {
        return "minutes";
    }

    @Override
    public Permission permission() {
        return MeetingsModule.READ;
    }

    @Override
    public Proposal proposal() {
        return Proposal.SIGN;
    }

    @Override
    public Set<Decision> decisions() {
        return Set.of(Decision.SIGNED);
    }

    /** Nobody between whoever writes them and the chair, but for one who is named to check them. */
    @Override
    public List<Role> layers() {
        return List.of();
    }

    /** A chair may be their own secretary. */
    @Override
    public boolean mayDecideOwn() {
        return true;
    }

    @Override
    public boolean byAppointment() {
        return true;
    }

    @Override
    public List<Appointed> appointed(RecordId record, LocalDate day) {
        return database.read(em -> {
            Meeting meeting = find(em, record);
            Committee committee = em.find(Committee.class, meeting.committee());
            return committee.presiding(day, meeting.present()).stream()
                    .map(member -> appointed(committee, member))
                    .toList();
        });
    }

    private static Appointed appointed(Committee committee, Member member) {
        String part = member.part() == Part.CHAIR ? "ประธาน" : "รองประธาน";
        return new Appointed(committee.id(), member.person(), part + committee.name(), committee.appointedBy());
    }

    @Override
    public boolean reads(Approval matter, Caller caller) {
        return access.may(MeetingsModule.READ)
                && new MeetingStock(organisation, clock).units(caller).contains(matter.unit());
    }

    @Override
    public Optional<Preview> preview(Approval matter) {
        return Optional.of(database.read(em -> {
            Meeting meeting = find(em, matter.record());
            Committee committee = em.find(Committee.class, meeting.committee());
            List<String> lines = new ArrayList<>();
            meeting.agenda().forEach(item -> {
                lines.add(item.subject());
                item.resolution().lines().filter(line -> !line.isBlank()).forEach(line -> lines.add("มติที่ประชุม " + line));
            });
            Papers.Minutes paper = new MinutesPaper(organisation, clock.getZone()).of(meeting, committee);
            return new Preview(lines, Optional.of(() -> new ByteArrayInputStream(papers.minutes(paper))));
        }));
    }

    @Override
    public void turned(Turn turn) {
        database.change(em -> {
            Meeting meeting = find(em, turn.now().record());
            switch (turn.what()) {
                case SUBMITTED -> {
                    meeting.submit();
                    entered(em, meeting, "submit", "");
                }
                case RETURNED, REFUSED -> {
                    meeting.sendBack();
                    entered(em, meeting, "send-back", reason(turn));
                }
                case RECALLED -> {
                    meeting.sendBack();
                    entered(em, meeting, "recall", reason(turn));
                }
                case DECIDED -> signed(em, meeting, turn);
                case MINUTED, PASSED_ON, HELD, RESUMED, REOPENED, REPLANNED -> { }
            }
        });
    }

    private void signed(EntityManager em, Meeting meeting, Turn turn) {
        Decided signed = turn.minute().stream().filter(one -> one.decision() == Decision.SIGNED).findFirst().orElseThrow();
        meeting.circulate(new MinutesSignature(signed.by().name(), signed.by().printed()), clock.instant());
        entered(em, meeting, "circulate", "");
        members.tell(em.find(Committee.class, meeting.committee()), meeting, "meetings.notice.circulated");
    }

    private static String reason(Turn turn) {
        return turn.minute().stream().map(Decided::text).filter(text -> !text.isBlank()).findFirst().orElse("");
    }

    private void entered(EntityManager em, Meeting meeting, String act, String detail) {
        trail.record("meeting." + act, MeetingEntries.record(meeting.id()).toString(), detail.isEmpty() ? meeting.printedNumber() : detail);
        entries.enter(meeting, em.find(Committee.class, meeting.committee()));
    }

    private static Meeting find(EntityManager em, RecordId record) {
        return Optional.ofNullable(em.find(Meeting.class, record.key())).orElseThrow(() -> new NotFound("meeting"));
    }
}
