package th.samnak.correspondence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import th.samnak.api.Role;
import th.samnak.api.access.Accounts;
import th.samnak.api.access.Caller;
import th.samnak.api.access.Clearance;
import th.samnak.api.access.Secrecy;
import th.samnak.api.organisation.PersonId;
import th.samnak.testing.Cast;

/** The accounts of the cast; nothing about them can be changed. */
final class CastAccounts implements Accounts {

    @Override
    public List<Account> list() {
        return Cast.all().stream().map(CastAccounts::account).toList();
    }

    @Override
    public Optional<Account> find(String account) {
        return list().stream().filter(one -> one.name().equals(account)).findFirst();
    }

    @Override
    public String open(String account, PersonId person, Set<Role> roles) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void openForDemo(String account, PersonId person, Set<Role> roles, Secrecy clearance, String password) {
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
    public void assign(String account, Set<Role> roles) {
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
    public Map<String, Set<Role>> grants() {
        return Map.of();
    }

    @Override
    public void grant(String permissionKey, Set<Role> roles) {
        throw new UnsupportedOperationException();
    }

    private static Account account(Caller caller) {
        return new Account(
                caller.account(), caller.person(), caller.name(), caller.roles(), caller.clearance(), false, false, false,
                Optional.empty(), Optional.empty());
    }
}
