package th.samnak.meetings.application;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Access;
import th.samnak.api.access.Caller;
import th.samnak.api.approvals.Approval;
import th.samnak.api.approvals.Approvals;
import th.samnak.api.approvals.Step;
import th.samnak.api.approvals.Submission;
import th.samnak.api.errors.NotFound;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.persistence.Database;
import th.samnak.meetings.MeetingsModule;
import th.samnak.meetings.application.Meetings.At;
import th.samnak.meetings.domain.Committee;
import th.samnak.meetings.domain.Committee.Member;
import th.samnak.meetings.domain.Meeting;
import th.samnak.meetings.domain.Part;

/** Minutes go up as every other matter does; what becomes of the meeting {@link JpaMinutesMatter} sees to. */
@Component
public final class JpaSubmissions implements Submissions {

    private final Database database;
    private final Access access;
    private final MeetingStock stock;
    private final Approvals approvals;
    private final Clock clock;

    @Activate
    public JpaSubmissions(
            @Reference(target = "(unit=meetings)") Database database,
            @Reference Access access,
            @Reference Organisation organisation,
            @Reference Approvals approvals,
            @Reference Clock clock) {
        this.database = database;
        this.access = access;
        this.stock = new MeetingStock(organisation, clock);
        this.approvals = approvals;
        this.clock = clock;
    }

    @Override
    public List<PersonId> checkers(String id) {
        Caller caller = access.require(MeetingsModule.MANAGE);
        return database.read(em -> {
            Meeting meeting = stock.meeting(em, caller, id);
            Committee committee = em.find(Committee.class, meeting.committee());
            List<Member> presiding = committee.presiding(LocalDate.now(clock), meeting.present());
            return committee.members().stream()
                    .filter(member -> !presiding.contains(member) && !member.person().equals(caller.person()))
                    .sorted(Comparator.comparing(member -> member.part() != Part.SECRETARY))
                    .map(Member::person)
                    .toList();
        });
    }

    @Override
    public List<Step> foresee(String id, Optional<PersonId> checker) {
        Caller caller = access.require(MeetingsModule.MANAGE);
        return approvals.foresee(database.read(em -> submission(em, stock.meeting(em, caller, id), checker)));
    }

    @Override
    public void submit(At at, Optional<PersonId> checker, String words) {
        Caller caller = access.require(MeetingsModule.MANAGE);
        database.change(em -> approvals.submit(
                submission(em, stock.seen(em, caller, at), checker).asking(words), UUID.randomUUID().toString()));
    }

    @Override
    public void recall(At at, String reason) {
        Caller caller = access.require(MeetingsModule.READ);
        database.change(em -> {
            stock.seen(em, caller, at);
            Approval matter = approvals.of(MeetingEntries.record(at.id())).orElseThrow(() -> new NotFound("matter"));
            approvals.recall(matter.id(), matter.version(), reason, UUID.randomUUID().toString());
        });
    }

    @Override
    public Optional<Approval> way(String id) {
        Caller caller = access.require(MeetingsModule.READ);
        database.read(em -> stock.meeting(em, caller, id));
        return approvals.of(MeetingEntries.record(id));
    }

    private static Submission submission(EntityManager em, Meeting meeting, Optional<PersonId> checker) {
        Committee committee = em.find(Committee.class, meeting.committee());
        Submission plain = Submission.of(
                JpaMinutesMatter.KIND, MeetingEntries.record(meeting.id()), committee.unit(), MinutesPaper.title(meeting, committee));
        return checker.map(plain::first).orElse(plain);
    }
}
