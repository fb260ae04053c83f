package th.samnak.security.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.samnak.api.ModuleId;
import th.samnak.api.OfficeModule;
import th.samnak.api.Permission;
import th.samnak.api.Role;
import th.samnak.api.access.Accounts;
import th.samnak.api.access.Accounts.AccessChanged;
import th.samnak.api.access.Caller;
import th.samnak.api.access.Clearance;
import th.samnak.api.access.Secrecy;
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.errors.NotSignedIn;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Mandate;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.security.Office;
import th.samnak.security.SecurityModule;
import th.samnak.security.SecurityTables;
import th.samnak.security.access.Functions;
import th.samnak.testing.Cast;
import th.samnak.testing.CastOrganisation;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.TestDatabase;

@EachDatabase
class OfficeAccountsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 8, 3);

    private static final Permission REGISTER = ModuleId.of("letters").permission("register", Role.CLERK);

    private final TestDatabase databases;
    private final Database database;
    private Office office;
    private Accounts accounts;

    OfficeAccountsTest(TestDatabase databases) {
        this.databases = databases;
        this.database = databases.open(new SecurityTables());
    }

    @BeforeEach
    void start() {
        databases.empty();
        office = new Office(databases, database, Map.of());
        accounts = office.accounts;
        office.settle("admin", "tamarind bicycle thunder", Role.ADMINISTRATOR);
    }

    @Test
    void an_administrator_opens_assigns_resets_blocks_and_each_act_is_recorded() {
        asAdmin(() -> {
            accounts.open("malee", new PersonId("malee"), Set.of());
            accounts.assign("malee", Set.of());
            accounts.clear("malee", Clearance.of(Secrecy.SECRET, TODAY, Optional.empty(), "คำสั่งที่ 12/2569"));
            accounts.resetPassword("malee");
            accounts.block("malee", true);
        });
        Accounts.Account malee = office.access.as(Cast.ADMIN, accounts::list).get(1);
        assertThat(malee.name()).isEqualTo("malee");
        assertThat(malee.personName()).isEqualTo(Cast.MALEE.name());
        assertThat(malee.roles()).containsExactly(Role.SECTION_HEAD);
        assertThat(malee.technical()).isEmpty();
        assertThat(malee.held()).extracting(held -> held.role(), held -> held.by().post().id())
                .containsExactly(tuple(Role.SECTION_HEAD, CastOrganisation.postOf(Cast.MALEE)));
        assertThat(malee.clearance()).isEqualTo(Secrecy.SECRET);
        assertThat(malee.blocked()).isTrue();
        assertThat(malee.mustChangePassword()).isTrue();
        assertThat(malee.directory()).isFalse();
        assertThat(office.trail("security:account:malee")).extracting(AuditTrail.Entry::act, AuditTrail.Entry::account)
                .containsExactly(
                        tuple("account.open", "admin"),
                        tuple("account.assign", "admin"),
                        tuple("account.clear", "admin"),
                        tuple("account.reset", "admin"),
                        tuple("account.block", "admin"));
        assertThat(office.events.published()).hasSizeGreaterThan(3).hasOnlyElementsOfType(AccessChanged.class);
    }

    @Test
    void a_clearance_holds_from_its_first_day_to_its_last_and_no_longer_than_until_it_is_withdrawn() {
        office.open("malee");
        asAdmin(() -> {
            accounts.clear("malee", Clearance.of(Secrecy.SECRET, TODAY, Optional.of(TODAY.plusDays(9)), "คำสั่งที่ 12/2569"));
            accounts.clear("malee", Clearance.of(Secrecy.TOP_SECRET, TODAY.plusDays(3), Optional.empty(), "คำสั่งที่ 15/2569"));
        });
        assertThat(cleared(TODAY)).isEqualTo(Secrecy.SECRET);
        assertThat(cleared(TODAY.plusDays(3))).isEqualTo(Secrecy.TOP_SECRET);
        String higher = malee().clearances().getFirst().id();
        asAdmin(() -> accounts.withdraw("malee", higher, "ย้ายไปงานอื่น"));
        assertThat(cleared(TODAY.plusDays(9))).isEqualTo(Secrecy.SECRET);
        assertThat(cleared(TODAY.plusDays(10))).isEqualTo(Secrecy.ORDINARY);
        assertThat(malee().clearances()).extracting(Clearance::basis, Clearance::withdrawn).containsExactly(
                tuple("คำสั่งที่ 15/2569", Optional.of(TODAY.plusDays(3))), tuple("คำสั่งที่ 12/2569", Optional.empty()));
        assertThat(office.trail("security:account:malee")).extracting(AuditTrail.Entry::act)
                .endsWith("account.clear", "account.clear", "account.withdraw-clearance");
    }

    private Secrecy cleared(LocalDate day) {
        office.clock.set(day + "T09:00");
        return malee().clearance();
    }

    private Accounts.Account malee() {
        return office.access.as(Cast.ADMIN, () -> accounts.find("malee")).orElseThrow();
    }

    @Test
    void within_a_transaction_the_list_tells_what_was_done_in_it_and_it_can_be_committed() {
        office.open("malee");
        asAdmin(() -> accounts.clear("malee", Clearance.of(Secrecy.SECRET, TODAY, Optional.empty(), "คำสั่งที่ 12/2569")));
        asAdmin(() -> databases.transactions().together(() -> {
            accounts.list();
            accounts.withdraw("malee", malee().clearances().getFirst().id(), "พ้นหน้าที่");
            accounts.block("malee", true);
            assertThat(accounts.list()).filteredOn(account -> account.name().equals("malee")).singleElement().satisfies(told -> {
                assertThat(told.blocked()).isTrue();
                assertThat(told.clearance()).isEqualTo(Secrecy.ORDINARY);
            });
            return true;
        }));
        assertThat(malee().blocked()).isTrue();
    }

    @Test
    void a_clearance_says_for_what_since_when_and_by_what_order() {
        office.open("malee");
        refusedAs("security.clearance.no-level", () -> accounts.clear(
                "malee", Clearance.of(Secrecy.ORDINARY, TODAY, Optional.empty(), "คำสั่งที่ 12/2569")));
        refusedAs("security.clearance.ends-before", () -> accounts.clear(
                "malee", Clearance.of(Secrecy.SECRET, TODAY, Optional.of(TODAY.minusDays(1)), "คำสั่งที่ 12/2569")));
        refusedAs("security.clearance.no-basis", () -> accounts.clear(
                "malee", Clearance.of(Secrecy.SECRET, TODAY, Optional.empty(), " ")));
        refusedAs("security.account.not-your-own", () -> accounts.clear(
                "admin", Clearance.of(Secrecy.SECRET, TODAY, Optional.empty(), "คำสั่งที่ 12/2569")));
    }

    @Test
    void everybody_else_is_refused_and_the_refusal_is_recorded() {
        for (Caller caller : Set.of(Cast.SIRIPORN, Cast.PRASERT, Cast.ANONG)) {
            refusedTo(caller, accounts::list);
            refusedTo(caller, () -> accounts.open("x1", caller.person(), Set.of(Role.HEAD)));
            refusedTo(caller, () -> accounts.assign("admin", Set.of()));
            refusedTo(caller, () -> accounts.clear(
                    "malee", Clearance.of(Secrecy.TOP_SECRET, TODAY, Optional.empty(), "คำสั่งที่ 12/2569")));
            refusedTo(caller, () -> accounts.withdraw("malee", "x", "x"));
            refusedTo(caller, () -> accounts.resetPassword("admin"));
            refusedTo(caller, () -> accounts.block("admin", true));
            refusedTo(caller, accounts::grants);
            refusedTo(caller, () -> accounts.grant("letters:register", Set.of(Role.OFFICER)));
            refusedTo(caller, () -> accounts.find("admin"));
        }
        assertThatThrownBy(accounts::list).isInstanceOf(NotSignedIn.class);
        assertThat(office.trail("security:administer-accounts")).hasSize(30).extracting(AuditTrail.Entry::act)
                .containsOnly("access.refused");
    }

    @Test
    void anyone_may_look_at_their_own_account() {
        office.open("somchai");
        assertThat(office.access.as(Cast.SOMCHAI, () -> accounts.find("somchai"))).isPresent();
    }

    @Test
    void nobody_changes_or_blocks_their_own_account() {
        refusedAs("security.account.not-your-own", () -> accounts.assign("admin", Set.of()));
        refusedAs("security.account.not-your-own", () -> accounts.block("admin", true));
    }

    @Test
    void nobody_opens_or_raises_another_account_of_their_own() {
        refusedAs("security.account.not-for-yourself",
                () -> accounts.open("admin-2", Cast.ADMIN.person(), Set.of()));
        office.access.asSystem(() -> accounts.open("admin-2", Cast.ADMIN.person(), Set.of()));
        refusedAs("security.account.not-your-own", () -> accounts.assign("admin-2", Set.of()));
    }

    @Test
    void who_keeps_the_machines_decides_no_business() {
        refusedAs("security.account.roles-apart", () -> accounts.open(
                "prasert", Cast.PRASERT.person(), Set.of(Role.ADMINISTRATOR)));
        office.open("somchai");
        asAdmin(() -> accounts.assign("somchai", Set.of(Role.ADMINISTRATOR)));
        assertThat(rolesOf("somchai")).containsExactlyInAnyOrder(Role.OFFICER, Role.ADMINISTRATOR);
        office.organisation.assign(Cast.SOMCHAI.person(), Set.of(Role.DIRECTOR));
        assertThat(rolesOf("somchai")).containsExactly(Role.DIRECTOR);
    }

    @Test
    void a_bad_name_person_or_role_is_refused() {
        refusedAs("security.account.bad-name", () -> open("system"));
        refusedAs("security.account.bad-name", () -> open("x"));
        refusedAs("security.account.bad-name", () -> open("มาลี"));
        refusedAs("security.account.bad-name", () -> open("a' or 1=1"));
        refusedAs("security.account.exists", () -> open("admin"));
        refusedAs("security.account.no-person", () -> accounts.open(
                "ghost", new PersonId("ghost"), Set.of()));
        refusedAs("security.account.technical-only", () -> accounts.open(
                "malee", new PersonId("malee"), Set.of(Role.HEAD)));
        refusedAs("error.not-found", () -> accounts.block("nobody", true));
        assertThat(office.book.all()).hasSize(1);
    }

    @Test
    void accounts_with_a_given_password_are_for_demonstrations() {
        refusedAs("security.account.not-a-demo", () -> accounts.openForDemo(
                "malee", new PersonId("malee"), Set.of(), Secrecy.ORDINARY, "samnak-demo-2569"));
        Office demo = new Office(databases, database, Map.of("demo", "true"));
        demo.access.asSystem(() -> {
            demo.accounts.openForDemo(
                    "malee", new PersonId("malee"), Set.of(), Secrecy.ORDINARY, "samnak-demo-2569");
            return null;
        });
        assertThat(demo.book.find("malee").orElseThrow().mustChange()).isFalse();
    }

    @Test
    void an_administrators_decision_replaces_the_functions_default() {
        Functions.run(office.grants, new SecurityModule(), new Letters());
        office.organisation.facts().begin(new Mandate(new UnitId("oags-1"), REGISTER.module(), Mandate.Reach.UNIT, true));
        assertThat(office.access.as(Cast.ADMIN, accounts::grants))
                .containsEntry("letters:register", Set.of(Role.CLERK))
                .containsKey("security:administer-accounts");
        assertThat(office.access.may(Cast.WILAI, REGISTER)).isTrue();
        asAdmin(() -> accounts.grant("letters:register", Set.of(Role.OFFICER)));
        assertThat(office.access.may(Cast.WILAI, REGISTER)).isFalse();
        assertThat(office.access.may(Cast.SOMCHAI, REGISTER)).isTrue();
        Office restarted = new Office(databases, database, Map.of());
        restarted.organisation.facts().begin(new Mandate(new UnitId("oags-1"), REGISTER.module(), Mandate.Reach.UNIT, true));
        assertThat(restarted.access.may(Cast.SOMCHAI, REGISTER)).isTrue();
        assertThat(restarted.access.as(Cast.ADMIN, restarted.accounts::grants))
                .containsEntry("letters:register", Set.of(Role.OFFICER));
        assertThat(office.trail("letters:register")).extracting(AuditTrail.Entry::detail).containsExactly("[OFFICER]");
    }

    @Test
    void administrators_cannot_shut_themselves_out_and_unknown_permissions_are_not_granted() {
        Functions.run(office.grants, new SecurityModule());
        refusedAs("security.grant.administrators-keep", () -> accounts.grant("security:administer-accounts", Set.of(Role.HEAD)));
        refusedAs("error.not-found", () -> accounts.grant("no:such-thing", Set.of(Role.HEAD)));
    }

    @Test
    void unblocking_unlocks_too() {
        office.settle("somchai", "tamarind bicycle thunder");
        for (int i = 0; i < 5; i++) {
            office.signIn.signIn("somchai", "wrong password!".toCharArray(), "10.0.0.1");
        }
        assertThat(office.access.as(Cast.ADMIN, () -> accounts.find("somchai")).orElseThrow().lockedUntil()).isPresent();
        asAdmin(() -> accounts.block("somchai", false));
        assertThat(office.access.as(Cast.ADMIN, () -> accounts.find("somchai")).orElseThrow().lockedUntil()).isEmpty();
    }

    @Test
    void what_is_rolled_back_leaves_no_account_no_line_and_no_news() {
        int told = office.events.published().size();
        assertThatThrownBy(() -> databases.transactions().together(() -> {
                    open("malee");
                    throw new IllegalStateException("changed my mind");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(office.book.find("malee")).isEmpty();
        assertThat(office.trail("security:account:malee")).isEmpty();
        assertThat(office.events.published()).hasSize(told);
    }

    private static final class Letters implements OfficeModule {

        @Override
        public ModuleId id() {
            return ModuleId.of("letters");
        }

        @Override
        public List<Permission> permissions() {
            return List.of(REGISTER);
        }
    }

    private Set<Role> rolesOf(String account) {
        return office.access.as(Cast.ADMIN, () -> accounts.find(account)).orElseThrow().roles();
    }

    private void open(String account) {
        asAdmin(() -> accounts.open(account, new PersonId("malee"), Set.of()));
    }

    private void asAdmin(Runnable work) {
        office.access.as(Cast.ADMIN, () -> {
            work.run();
            return null;
        });
    }

    private void refusedTo(Caller caller, Runnable work) {
        assertThatThrownBy(() -> office.access.as(caller, () -> {
                    work.run();
                    return null;
                }))
                .isInstanceOf(NotPermitted.class);
    }

    private void refusedAs(String key, Runnable work) {
        ThrowingCallable call = () -> asAdmin(work);
        assertThatThrownBy(call).isInstanceOfAny(RuleViolation.class, NotFound.class).hasMessage(key);
    }
}
