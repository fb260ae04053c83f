package th.samnak.e2e.bench;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import th.samnak.api.Role;
import th.samnak.api.access.Accounts;
import th.samnak.api.access.Clearance;
import th.samnak.api.access.Secrecy;
import th.samnak.api.organisation.PersonId;
import th.samnak.security.access.Grants;

/** The accounts as far as they tell who holds which permission. */
record GrantsOnly(Grants known) implements Accounts {

    @Override
    public Map<String, Set<Role>> grants() {
        return known.now();
    }

    @Override
    public List<Account> list() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Account> find(String account) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String open(String account, PersonId person, Set<Role> technical) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void openForDemo(String account, PersonId person, Set<Role> technical, Secrecy clearance, String password) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void clear(String account, Clearance clearance) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void withdraw(String account, String clearance, String why) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void assign(String account, Set<Role> technical) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String resetPassword(String account) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void block(String account, boolean blocked) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void grant(String permissionKey, Set<Role> roles) {
        throw new UnsupportedOperationException();
    }
}
