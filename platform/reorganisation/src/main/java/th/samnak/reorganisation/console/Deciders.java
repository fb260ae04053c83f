package th.samnak.reorganisation.console;

import th.samnak.api.access.Access;
import th.samnak.api.access.Accounts;
import th.samnak.api.access.Accounts.Account;
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Person;

/** The console notes whose decision something is: the person of an account must hold the permission for it. */
record Deciders(Accounts accounts, Organisation organisation, Access access, AuditTrail audit) {

    /** @throws RuleViolation when the account is blocked */
    void as(String account, String act, Runnable work) {
        Account found = accounts.find(account).orElseThrow(() -> new NotFound("account"));
        if (found.blocked()) {
            throw new RuleViolation("reorganisation.error.blocked", account);
        }
        Person person = organisation.person(found.person()).orElseThrow(() -> new NotFound("person"));
        audit.record("reorganisation.console", "security:account:" + account, act);
        access.as(found.caller(person), () -> {
            work.run();
            return true;
        });
    }
}
