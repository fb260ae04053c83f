package th.samnak.reorganisation.console;

import th.samnak.api.access.Access;
import th.samnak.api.access.Accounts;
import th.samnak.api.access.Accounts.Account;
import th.samnak.api.access.Caller;
import th.samnak.api.errors.NotFound;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Person;

/** The console notes whose decision something is: the person of an account must hold the permission for it. */
record Deciders(Accounts accounts, Organisation organisation, Access access) {

    void as(String account, Runnable work) {
        Caller decider = accounts.find(account).map(this::caller).orElseThrow(() -> new NotFound("account"));
        access.as(decider, () -> {
            work.run();
            return true;
        });
    }

    private Caller caller(Account account) {
        Person person = organisation.person(account.person()).orElseThrow(() -> new NotFound("person"));
        return new Caller(person.id(), account.name(), person.fullName(), person.unit(), account.roles(), account.clearance());
    }
}
