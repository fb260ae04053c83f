package th.samnak.meetings;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import th.samnak.api.OfficeModule;
import th.samnak.api.Subscription;
import th.samnak.api.access.Accounts;
import th.samnak.api.access.Caller;
import th.samnak.api.approvals.Approval;
import th.samnak.api.approvals.Decision;
import th.samnak.api.approvals.Deed;
import th.samnak.api.approvals.MinuteLine;
import th.samnak.api.documents.Papers;
import th.samnak.api.modules.ModuleRegistry;
import th.samnak.api.numbering.Numbering;
import th.samnak.api.persistence.Database;
import th.samnak.api.records.Records;
import th.samnak.approvals.ApprovalsModule;
import th.samnak.approvals.ApprovalsTables;
import th.samnak.approvals.application.AuthorityCommand;
import th.samnak.approvals.application.JpaApprovals;
import th.samnak.approvals.application.JpaKinds;
import th.samnak.approvals.application.JpaMinutes;
import th.samnak.meetings.application.Committees;
import th.samnak.meetings.application.JpaCommittees;
import th.samnak.meetings.application.JpaMeetingPapers;
import th.samnak.meetings.application.JpaMeetings;
import th.samnak.meetings.application.JpaMinutesMatter;
import th.samnak.meetings.application.JpaSubmissions;
import th.samnak.meetings.application.MeetingPapers;
import th.samnak.meetings.application.Meetings;
import th.samnak.meetings.application.JpaMemberNotices;
import th.samnak.meetings.application.Submissions;
import th.samnak.organisation.authority.ChartAuthorities;
import th.samnak.records.RecordsTables;
import th.samnak.records.custody.application.JpaRecords;
import th.samnak.testing.Cast;
import th.samnak.testing.CastOrganisation;
import th.samnak.testing.MemoryAuditTrail;
import th.samnak.testing.MemoryEvents;
import th.samnak.testing.MemoryNotices;
import th.samnak.testing.SheetRules;
import th.samnak.testing.TestAccess;
import th.samnak.testing.TestClock;
import th.samnak.testing.TestDatabase;
import th.samnak.testing.WeekendsOnly;

/** All services of the function on a real database with the engine that decides, and the people of the cast. */
final class Desk {

    final TestAccess access = new TestAccess(Cast.MALEE);
    final TestClock clock;
    final CastOrganisation organisation;
    final MemoryAuditTrail trail;
    final Database tables;
    final Records records;
    final JpaApprovals approvals;
    final AuthorityCommand proofs;
    final Committees committees;
    final Meetings meetings;
    final Submissions submissions;
    final MeetingPapers papers;
    final MemoryNotices told = new MemoryNotices();
    private final JpaMemberNotices members;
    private final SheetRules rules = SheetRules.of(new MeetingsModule(), new ApprovalsModule());
    Papers.Minutes printed;
    Papers.Agenda agenda;

    Desk(TestDatabase base, TestClock clock, Numbering numbering) {
        this.clock = clock;
        organisation = new CastOrganisation(clock);
        trail = new MemoryAuditTrail(access, clock);
        tables = base.open(new MeetingsModule());
        records = new JpaRecords(base.open(new RecordsTables()), organisation, clock);
        members = new JpaMemberNotices(access, clock).by(told);
        JpaKinds kinds = new JpaKinds(List.of(
                new JpaMinutesMatter(tables, access, organisation, printer(), records, trail, members, clock)));
        Database matters = base.open(new ApprovalsTables());
        ChartAuthorities authorities = new ChartAuthorities(organisation, accounts(), access, registry(), records);
        approvals = new JpaApprovals(
                matters, base.transactions(), access, accounts(), organisation, authorities, new WeekendsOnly(), trail,
                new MemoryEvents(base.transactions()), clock, kinds,
                new JpaMinutes(matters, access, authorities, organisation, clock), rules);
        proofs = new AuthorityCommand(matters, organisation, authorities, registry(), clock, kinds);
        committees = new JpaCommittees(tables, access, organisation, records, approvals, clock);
        meetings = meetings(organisation, numbering);
        submissions = new JpaSubmissions(tables, access, organisation, approvals, clock);
        papers = new JpaMeetingPapers(tables, access, organisation, printer(), clock);
    }

    /** The same as an organisation of another day is looked at. */
    Meetings meetings(CastOrganisation seen, Numbering numbering) {
        return new JpaMeetings(tables, access, seen, numbering, members, records, trail, rules, clock);
    }

    Approval decide(Caller who, String meeting, Decision decision, String words) {
        access.signIn(who);
        Approval matter = submissions.way(meeting).orElseThrow();
        return approvals.decide(Deed.of(matter, matter.id() + matter.version(), new MinuteLine(decision, words)));
    }

    private Papers printer() {
        return (Papers) Proxy.newProxyInstance(Desk.class.getClassLoader(), new Class<?>[] {Papers.class}, (self, method, arguments) -> {
            switch (method.getName()) {
                case "word" -> {
                    return self;
                }
                case "minutes" -> printed = (Papers.Minutes) arguments[0];
                case "agenda" -> agenda = (Papers.Agenda) arguments[0];
                default -> throw new UnsupportedOperationException(method.getName());
            }
            return new byte[0];
        });
    }

    private static ModuleRegistry registry() {
        return new ModuleRegistry() {
            @Override
            public List<OfficeModule> modules() {
                return List.of(new MeetingsModule(), new ApprovalsModule());
            }

            @Override
            public Subscription onChange(Runnable whenChanged) {
                return () -> {};
            }
        };
    }

    private static Accounts accounts() {
        return (Accounts) Proxy.newProxyInstance(Desk.class.getClassLoader(), new Class<?>[] {Accounts.class}, (self, method, arguments) ->
                switch (method.getName()) {
                    case "grants" -> Map.of();
                    case "list" -> Cast.all().stream()
                            .map(one -> new Accounts.Account(
                                    one.account(), one.person(), one.name(), one.roles(), one.clearance(), false, false, false,
                                    Optional.empty(), Optional.empty()))
                            .toList();
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    /** Counts one series only. */
    static Numbering counting() {
        int[] last = {0};
        return (Numbering) Proxy.newProxyInstance(
                Desk.class.getClassLoader(), new Class<?>[] {Numbering.class}, (self, method, arguments) -> ++last[0]);
    }
}
