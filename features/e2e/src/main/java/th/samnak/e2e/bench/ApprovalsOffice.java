package th.samnak.e2e.bench;

import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import th.samnak.api.ModuleId;
import th.samnak.api.OfficeModule;
import th.samnak.api.Permission;
import th.samnak.api.Role;
import th.samnak.api.Subscription;
import th.samnak.api.access.Accounts;
import th.samnak.api.access.Caller;
import th.samnak.api.approvals.Approval;
import th.samnak.api.approvals.Approvals;
import th.samnak.api.approvals.Deed;
import th.samnak.api.approvals.MatterKind;
import th.samnak.api.approvals.Proposal;
import th.samnak.api.approvals.Submission;
import th.samnak.api.approvals.Turn;
import th.samnak.api.modules.ModuleRegistry;
import th.samnak.api.organisation.Mandate;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.api.records.RecordId;
import th.samnak.api.records.Records;
import th.samnak.approvals.ApprovalsModule;
import th.samnak.approvals.ApprovalsTables;
import th.samnak.approvals.application.JpaApprovals;
import th.samnak.approvals.application.JpaKinds;
import th.samnak.approvals.application.JpaMinutes;
import th.samnak.organisation.authority.ChartAuthorities;
import th.samnak.testing.Cast;
import th.samnak.testing.CastOrganisation;
import th.samnak.testing.MemoryAuditTrail;
import th.samnak.testing.SheetRules;
import th.samnak.testing.TestAccess;
import th.samnak.testing.WeekendsOnly;

/** An office in which purchases go from a section head to the head of the agency. */
final class ApprovalsOffice {

    private static final ModuleId BENCH = ModuleId.of("bench");
    private static final Permission APPROVE = BENCH.permission("approve", Role.HEAD);

    private final TestAccess access = new TestAccess(Cast.SOMCHAI);
    private final Approvals approvals;

    ApprovalsOffice(Store store, Clock clock) throws SQLException {
        Database database = store.open(new ApprovalsTables());
        CastOrganisation organisation = new CastOrganisation(clock);
        organisation.facts().begin(new Mandate(new UnitId("oags-6"), BENCH, Mandate.Reach.AGENCY, true));
        ChartAuthorities authorities =
                new ChartAuthorities(organisation, accounts(), access, modules(), Registry.none(Records.class));
        JpaMinutes minutes = new JpaMinutes(database, access, authorities, organisation, clock);
        approvals = new JpaApprovals(
                database, store.doors().transactions(), access, accounts(), organisation, authorities, new WeekendsOnly(),
                new MemoryAuditTrail(access, clock), new Registry.Unheard(), clock, new JpaKinds(List.of(new Purchase())), minutes,
                SheetRules.of(new ApprovalsModule()));
    }

    String propose() {
        access.signIn(Cast.SOMCHAI);
        String key = UUID.randomUUID().toString();
        return approvals.submit(
                Submission.of("bench:purchase", new RecordId(BENCH, "purchase", key), new UnitId("oags-1"), "ซื้อกระดาษ"), key);
    }

    Approval open(Caller by, String matter) {
        access.signIn(by);
        return approvals.open(matter);
    }

    /** How many the first page of the inbox shows. */
    int waiting(Caller who, int page) {
        access.signIn(who);
        return approvals.waiting(0, page).rows().size();
    }

    void decide(Deed deed) {
        approvals.decide(deed);
    }

    private static final class Purchase implements MatterKind {

        @Override
        public ModuleId module() {
            return BENCH;
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
        public void turned(Turn turn) {
            // the yardstick does nothing here either
        }
    }

    private static ModuleRegistry modules() {
        OfficeModule bench = new OfficeModule() {
            @Override
            public ModuleId id() {
                return BENCH;
            }

            @Override
            public List<Permission> permissions() {
                return List.of(APPROVE);
            }
        };
        return new ModuleRegistry() {
            @Override
            public List<OfficeModule> modules() {
                return List.of(bench);
            }

            @Override
            public Subscription onChange(Runnable whenChanged) {
                return () -> {};
            }
        };
    }

    private static Accounts accounts() {
        return (Accounts) Proxy.newProxyInstance(Accounts.class.getClassLoader(), new Class<?>[] {Accounts.class}, (self, asked, values) ->
                switch (asked.getName()) {
                    case "grants" -> Map.of();
                    case "list" -> Cast.all().stream()
                            .map(one -> new Accounts.Account(
                                    one.account(), one.person(), one.name(), one.roles(), one.clearance(), false, false, false,
                                    Optional.empty(), Optional.empty()))
                            .toList();
                    default -> throw new UnsupportedOperationException(asked.getName());
                });
    }
}
