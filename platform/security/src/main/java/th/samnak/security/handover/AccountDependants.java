package th.samnak.security.handover;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.ModuleId;
import th.samnak.api.Role;
import th.samnak.api.access.Access;
import th.samnak.api.access.Accounts;
import th.samnak.api.access.Accounts.Account;
import th.samnak.api.access.Secrecy;
import th.samnak.api.handover.Dependant;
import th.samnak.api.handover.Dependant.Fate;
import th.samnak.api.handover.Dependants;
import th.samnak.api.handover.Occasion;
import th.samnak.api.handover.Passing;
import th.samnak.api.organisation.PersonId;
import th.samnak.security.SecurityModule;

/**
 * Whoever leaves the agency cannot sign in any more from the first day on which others do the work. A clearance was given to the
 * person alone and is inherited by nobody; it stays with an account that goes along.
 */
@Component
public final class AccountDependants implements Dependants {

    private static final int LAST = 900;

    private final Accounts accounts;
    private final Access access;

    @Activate
    public AccountDependants(@Reference Accounts accounts, @Reference Access access) {
        this.accounts = accounts;
        this.access = access;
    }

    @Override
    public ModuleId module() {
        return SecurityModule.ID;
    }

    /** Others ask which clearance and parts somebody has. */
    @Override
    public int order() {
        return LAST;
    }

    @Override
    public List<Dependant> of(Occasion occasion) {
        List<Account> all = access.asSystem(accounts::list);
        List<Dependant> found = new ArrayList<>();
        for (Account account : of(all, occasion.person())) {
            Fate fate = occasion.leavesAgency() ? Fate.ENDS : Fate.STAYS;
            if (!account.blocked()) {
                Dependant open = of("account", account, account.name(), fate);
                found.add(occasion.leavesAgency() && onlyAdministrator(all, account)
                        ? open.stoppedBy("security.account.last-administrator", account.name())
                        : open);
            }
            if (account.clearance().isSecret()) {
                found.add(of("clearance", account, level(account.clearance()), fate));
            }
        }
        return found;
    }

    private static List<Account> of(List<Account> all, PersonId person) {
        return all.stream().filter(account -> account.person().equals(person)).toList();
    }

    private static Dependant of(String kind, Account account, String title, Fate fate) {
        Dependant dependant = Dependant.of(SecurityModule.ID, kind, account.name(), title, fate);
        return fate == Fate.ENDS ? dependant.withRights() : dependant;
    }

    private static boolean onlyAdministrator(List<Account> all, Account account) {
        return administers(account) && all.stream().noneMatch(other -> !other.name().equals(account.name()) && administers(other));
    }

    private static boolean administers(Account account) {
        return !account.blocked() && account.technical().contains(Role.ADMINISTRATOR);
    }

    private static String level(Secrecy clearance) {
        return switch (clearance) {
            case ORDINARY -> "ปกติ";
            case CONFIDENTIAL -> "ลับ";
            case SECRET -> "ลับมาก";
            case TOP_SECRET -> "ลับที่สุด";
        };
    }

    @Override
    public void handOver(Passing passing) {
        if (passing.occasion().leavesAgency()) {
            access.asSystem(() -> {
                of(accounts.list(), passing.from()).forEach(account -> close(account, passing.number()));
                return true;
            });
        }
    }

    private void close(Account account, String why) {
        account.clearances().stream()
                .filter(clearance -> clearance.withdrawn().isEmpty())
                .forEach(clearance -> accounts.withdraw(account.name(), clearance.id(), why));
        if (!account.blocked()) {
            accounts.block(account.name(), true);
        }
    }
}
