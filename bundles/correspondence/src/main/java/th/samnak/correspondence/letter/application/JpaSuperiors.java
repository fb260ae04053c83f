package th.samnak.correspondence.letter.application;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.Role;
import th.samnak.api.access.Access;
import th.samnak.api.access.Accounts;
import th.samnak.api.access.Secrecy;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;

/** Finds superiors among the accounts: who holds a higher part in the own unit or one above it. */
@Component
public final class JpaSuperiors implements Superiors {

    private static final List<Role> LADDER = List.of(Role.SECTION_HEAD, Role.DIRECTOR, Role.DEPUTY_HEAD, Role.HEAD);

    private final Accounts accounts;
    private final Access access;
    private final Organisation organisation;

    @Activate
    public JpaSuperiors(@Reference Accounts accounts, @Reference Access access, @Reference Organisation organisation) {
        this.accounts = accounts;
        this.access = access;
        this.organisation = organisation;
    }

    @Override
    public List<PersonId> of(Viewer viewer) {
        int own = rung(viewer.caller().roles());
        return access.asSystem(accounts::list).stream()
                .filter(account -> !account.blocked() && !account.person().equals(viewer.person()))
                .filter(account -> rung(account.roles()) > own && above(account.person(), viewer.unit()))
                .sorted(Comparator.comparing(account -> rung(account.roles())))
                .map(Accounts.Account::person)
                .distinct()
                .toList();
    }

    @Override
    public boolean cleared(PersonId person, Secrecy secrecy) {
        return !secrecy.isSecret()
                || access.asSystem(accounts::list).stream()
                        .anyMatch(account -> account.person().equals(person) && account.clearance().covers(secrecy));
    }

    private boolean above(PersonId person, UnitId unit) {
        return organisation.person(person).filter(found -> organisation.within(unit, found.unit())).isPresent();
    }

    private static int rung(Set<Role> roles) {
        return roles.stream().mapToInt(LADDER::indexOf).max().orElse(-1);
    }
}
