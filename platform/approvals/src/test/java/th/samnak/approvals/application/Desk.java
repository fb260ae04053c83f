package th.samnak.approvals.application;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import th.samnak.api.ModuleId;
import th.samnak.api.OfficeModule;
import th.samnak.api.Permission;
import th.samnak.api.Role;
import th.samnak.api.access.Accounts;
import th.samnak.api.access.Caller;
import th.samnak.api.approvals.Approval;
import th.samnak.api.approvals.Approvals;
import th.samnak.api.approvals.Concurrence;
import th.samnak.api.approvals.Decision;
import th.samnak.api.approvals.Deed;
import th.samnak.api.approvals.MatterKind;
import th.samnak.api.approvals.MinuteLine;
import th.samnak.api.approvals.Proposal;
import th.samnak.api.approvals.Submission;
import th.samnak.api.approvals.TimeLimit;
import th.samnak.api.approvals.Turn;
import th.samnak.api.modules.ModuleRegistry;
import th.samnak.api.Subscription;
import th.samnak.api.organisation.Absence;
import th.samnak.api.organisation.Authority;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.Mandate;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.api.records.RecordId;
import th.samnak.approvals.ApprovalsModule;
import th.samnak.approvals.ApprovalsTables;
import th.samnak.organisation.authority.ChartAuthorities;
import th.samnak.records.RecordsTables;
import th.samnak.records.custody.application.JpaRecords;
import th.samnak.testing.Cast;
import th.samnak.testing.CastOrganisation;
import th.samnak.testing.MemoryAuditTrail;
import th.samnak.testing.MemoryEvents;
import th.samnak.testing.SheetRules;
import th.samnak.testing.TestAccess;
import th.samnak.testing.TestClock;
import th.samnak.testing.TestDatabase;
import th.samnak.testing.WeekendsOnly;

/** The engine on a real database with the people of the cast, and a function that spends money and spreads news. */
final class Desk {

    static final ModuleId SPENDING = ModuleId.of("spending");
    static final Permission APPROVE = SPENDING.permission("approve", Role.HEAD);
    static final Permission NOTE = SPENDING.permission("note", Role.DIRECTOR);
    static final UnitId FIRST = new UnitId("oags-1");
    static final Citation LAW = Citation.of("example", "ก");

    final TestClock clock = TestClock.at("2026-08-03T09:30");
    final TestAccess access = new TestAccess(Cast.SOMCHAI);
    final CastOrganisation organisation = new CastOrganisation(clock);
    final MemoryAuditTrail audit = new MemoryAuditTrail(access, clock);
    final List<Turn> turns = new ArrayList<>();
    final List<Concurrence> concurring = new ArrayList<>();
    final Database database;
    final TestDatabase base;
    final MemoryEvents events;
    final ChartAuthorities authorities;
    final JpaMinutes minutes;
    final JpaApprovals approvals;
    final Panel panel = new Panel();
    final JpaKinds kinds = new JpaKinds(List.of(new Spending(), new News(), new Grants(), panel));
    final ModuleRegistry registry;
    boolean failing;
    private int number;

    Desk(TestDatabase base) {
        this.base = base;
        database = base.open(new ApprovalsTables());
        events = new MemoryEvents(base.transactions());
        registry = registry();
        JpaRecords records = new JpaRecords(base.open(new RecordsTables()), organisation, clock);
        authorities = new ChartAuthorities(organisation, accounts(), access, registry, records);
        minutes = new JpaMinutes(database, access, authorities, organisation, clock);
        organisation.facts().begin(new Mandate(new UnitId("oags-6"), SPENDING, Mandate.Reach.AGENCY, true));
        approvals = engine(base);
    }

    /** As after a new start. */
    JpaApprovals engine(TestDatabase on) {
        return new JpaApprovals(
                database, on.transactions(), access, accounts(), organisation, authorities, new WeekendsOnly(), audit, events, clock,
                kinds, minutes, rules());
    }

    private SheetRules rules() {
        return SheetRules.of(new ApprovalsModule(), registry.modules().getFirst());
    }

    JpaReplanning replanning() {
        return new JpaReplanning(database, organisation, access, events, approvals, clock);
    }

    JpaApprovalDependants dependants() {
        return new JpaApprovalDependants(database, organisation, kinds, approvals, clock);
    }

    Submission grant(long baht) {
        number++;
        return Submission.of("spending:grant", new RecordId(SPENDING, "grant", "g" + number), FIRST, "เงินอุดหนุน " + number)
                .over(BigDecimal.valueOf(baht));
    }

    JpaReminders reminders() {
        return new JpaReminders(
                database, organisation, new WeekendsOnly(), SheetRules.of(new ApprovalsModule()), access, clock);
    }

    Approvals by(Caller caller) {
        access.signIn(caller);
        return approvals;
    }

    /** A delegation of the head's power to the director of the first bureau, up to an amount. */
    void delegate(long limit) {
        organisation.facts().begin(new Authority(
                CastOrganisation.postOf(Cast.SIRIPORN), new Authority.Holder.ToPost(CastOrganisation.postOf(Cast.PRASERT)),
                Authority.Kind.BY_DELEGATION, 1, Optional.of("spending"), Optional.of(BigDecimal.valueOf(limit)), "คำสั่งที่ 1/2569"));
    }

    void absent(Caller who, LocalDate from, LocalDate until) {
        organisation.facts().begin(new Absence(who.person(), Absence.Kind.LEAVE), from, Optional.of(until), LAW);
    }

    Submission spend(long baht) {
        number++;
        return Submission.of("spending:purchase", new RecordId(SPENDING, "purchase", "p" + number), FIRST, "ซื้อกระดาษ " + number)
                .over(BigDecimal.valueOf(baht));
    }

    Submission news(String title) {
        number++;
        return Submission.of("spending:news", new RecordId(SPENDING, "news", "n" + number), FIRST, title);
    }

    String submitted(Submission what) {
        return by(Cast.SOMCHAI).submit(what, key());
    }

    Approval decide(Caller who, String matter, Decision... decisions) {
        return by(who).decide(deed(matter, decisions));
    }

    Deed deed(String matter, Decision... decisions) {
        MinuteLine[] lines = List.of(decisions).stream()
                .map(one -> new MinuteLine(one, one.needsReason() ? "เพราะยังไม่ครบ" : ""))
                .toArray(MinuteLine[]::new);
        return Deed.of(approvals.open(matter), key(), lines);
    }

    Approval seen(String matter) {
        return access.asSystem(() -> approvals.open(matter));
    }

    List<String> asked(String matter) {
        return seen(matter).open().stream().map(step -> step.person().map(Object::toString).orElse("-")).sorted().toList();
    }

    static String key() {
        return UUID.randomUUID().toString();
    }

    private final class Spending implements MatterKind {

        @Override
        public ModuleId module() {
            return SPENDING;
        }

        @Override
        public String name() {
            return "purchase";
        }

        @Override
        public Permission permission() {
            return APPROVE;
        }

        @Override
        public Proposal proposal() {
            return Proposal.APPROVE;
        }

        @Override
        public List<Concurrence> concurring(Submission matter) {
            return concurring;
        }

        @Override
        public Optional<TimeLimit> limit() {
            return Optional.of(TimeLimit.workingDays(10, "ระเบียบตัวอย่าง"));
        }

        @Override
        public boolean mayActFirst() {
            return true;
        }

        @Override
        public void turned(Turn turn) {
            if (failing) {
                throw new IllegalStateException("the function fails");
            }
            turns.add(turn);
        }
    }

    private final class News implements MatterKind {

        @Override
        public ModuleId module() {
            return SPENDING;
        }

        @Override
        public String name() {
            return "news";
        }

        @Override
        public Permission permission() {
            return NOTE;
        }

        @Override
        public Proposal proposal() {
            return Proposal.NOTE;
        }

        @Override
        public List<Role> layers() {
            return List.of();
        }

        @Override
        public boolean undoable() {
            return true;
        }

        @Override
        public void turned(Turn turn) {
            turns.add(turn);
        }
    }

    private static ModuleRegistry registry() {
        OfficeModule spending = new OfficeModule() {
            @Override
            public ModuleId id() {
                return SPENDING;
            }

            @Override
            public List<Permission> permissions() {
                return List.of(APPROVE, NOTE, Grants.GRANT);
            }
        };
        return new ModuleRegistry() {
            @Override
            public List<OfficeModule> modules() {
                return List.of(spending, new ApprovalsModule());
            }

            @Override
            public Subscription onChange(Runnable whenChanged) {
                return () -> {};
            }
        };
    }

    private static Accounts accounts() {
        return (Accounts) Proxy.newProxyInstance(Desk.class.getClassLoader(), new Class<?>[] {Accounts.class}, (self, method, args) ->
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
}
