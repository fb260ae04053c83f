package th.samnak.security.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import th.samnak.api.Role;
import th.samnak.api.access.Accounts;
import th.samnak.api.access.Accounts.Account;
import th.samnak.api.access.Clearance;
import th.samnak.api.access.Secrecy;
import th.samnak.api.handover.Dependant;
import th.samnak.api.handover.Dependant.Fate;
import th.samnak.api.handover.Occasion;
import th.samnak.api.handover.Occasion.Reason;
import th.samnak.api.handover.Passing;
import th.samnak.api.organisation.PersonId;
import th.samnak.testing.TestAccess;

/** The account of somebody who moves, retires or leaves. */
class AccountDependantsTest {

    private static final PersonId REGISTRAR = new PersonId("anong");

    private final List<Account> all = new ArrayList<>();
    private final List<String> acts = new ArrayList<>();
    private final AccountDependants dependants = new AccountDependants(accounts(), new TestAccess());

    private Accounts accounts() {
        return (Accounts) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Accounts.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("list")) {
                        return List.copyOf(all);
                    }
                    acts.add(method.getName() + " " + List.of(arguments));
                    return null;
                });
    }

    private void account(String name, Secrecy clearance, boolean blocked, Role... technical) {
        all.add(new Account(name, new PersonId(name), name, Set.of(technical), clearance, blocked, false, false, Optional.empty(),
                Optional.empty(), Set.of(technical), List.of(), clearance.isSecret() ? List.of(given(clearance)) : List.of()));
    }

    private static Clearance given(Secrecy level) {
        return new Clearance("given", level, LocalDate.of(2026, 1, 1), Optional.empty(), "คำสั่งที่ 1/2569", Optional.empty());
    }

    private static Occasion occasion(Reason reason, PersonId person) {
        return new Occasion(person, reason, LocalDate.of(2026, 10, 1));
    }

    private List<Dependant> of(Reason reason) {
        return dependants.of(occasion(reason, REGISTRAR));
    }

    private void handOver(Reason reason) {
        dependants.handOver(new Passing("one", "1/2569", occasion(reason, REGISTRAR), new PersonId("somchai"), Map.of(), Map.of()));
    }

    @Test
    void whoever_leaves_loses_clearance_and_account_and_nobody_inherits_them() {
        account("anong", Secrecy.TOP_SECRET, false);
        account("somchai", Secrecy.ORDINARY, false);

        assertThat(of(Reason.RETIRES)).extracting(Dependant::kind).containsExactly("account", "clearance");
        assertThat(of(Reason.RETIRES)).allSatisfy(it -> {
            assertThat(it.fate()).isEqualTo(Fate.ENDS);
            assertThat(it.rights()).isTrue();
        });
        handOver(Reason.RETIRES);
        assertThat(acts).containsExactly("withdraw [anong, given, 1/2569]", "block [anong, true]");
    }

    @Test
    void an_account_goes_along_with_whoever_moves() {
        account("anong", Secrecy.TOP_SECRET, false);

        assertThat(of(Reason.MOVES)).extracting(Dependant::fate).containsOnly(Fate.STAYS);
        handOver(Reason.MOVES);
        assertThat(acts).isEmpty();
    }

    @Test
    void the_last_administrator_cannot_leave_and_a_closed_account_is_nothing() {
        account("anong", Secrecy.ORDINARY, false, Role.ADMINISTRATOR);
        account("former", Secrecy.ORDINARY, true, Role.ADMINISTRATOR);
        assertThat(of(Reason.LEAVES)).singleElement().satisfies(it -> assertThat(it.obstacle()).isPresent());

        account("other", Secrecy.ORDINARY, false, Role.ADMINISTRATOR);
        assertThat(of(Reason.LEAVES)).singleElement().satisfies(it -> assertThat(it.obstacle()).isEmpty());
        assertThat(dependants.of(occasion(Reason.LEAVES, new PersonId("former")))).isEmpty();
    }
}
