package th.samnak.security.accounts;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.Role;
import th.samnak.api.access.Access;
import th.samnak.api.access.Accounts;
import th.samnak.api.access.Caller;
import th.samnak.api.access.Clearance;
import th.samnak.api.access.Secrecy;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.PersonId;
import th.samnak.security.SecurityModule;
import th.samnak.security.access.Grants;
import th.samnak.security.access.Parts;
import th.samnak.security.domain.KeptAccount;
import th.samnak.security.domain.KeptClearance;
import th.samnak.security.domain.SignInRecord;

/** Accounts as administrators keep them. */
@Component(service = Accounts.class)
public final class OfficeAccounts implements Accounts {

    private final AccountKeeping keeping;
    private final Grants grants;
    private final Organisation organisation;
    private final Access access;
    private final Clock clock;

    @Activate
    public OfficeAccounts(
            @Reference AccountKeeping keeping,
            @Reference Grants grants,
            @Reference Organisation organisation,
            @Reference Access access,
            @Reference Clock clock) {
        this.keeping = keeping;
        this.grants = grants;
        this.organisation = organisation;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public List<Account> list() {
        administrator();
        Map<String, SignInRecord> signIns = keeping.signIns();
        return keeping.book().all().stream()
                .map(kept -> row(kept, signIns.get(kept.name())))
                .toList();
    }

    @Override
    public Optional<Account> find(String account) {
        if (!access.caller().account().equals(account)) {
            administrator();
        }
        return keeping.book().find(account).map(kept -> row(kept, keeping.signIns().get(account)));
    }

    @Override
    public String open(String account, PersonId person, Set<Role> technical) {
        Caller administrator = administrator();
        if (administrator.person().equals(person)) {
            throw RuleViolation.of("person", "security.account.not-for-yourself");
        }
        return keeping.open(fresh(account, person, technical));
    }

    @Override
    public void openForDemo(String account, PersonId person, Set<Role> technical, Secrecy clearance, String password) {
        administrator();
        KeptAccount opened = fresh(account, person, technical);
        if (clearance.isSecret()) {
            opened.entrust(new KeptClearance(account, Clearance.of(clearance, today(), Optional.empty(), "ข้อมูลสาธิต")));
        }
        keeping.openForDemo(opened, password);
    }

    @Override
    public void assign(String account, Set<Role> technical) {
        notOnesOwn(account);
        keeping.book().find(account).ifPresent(kept -> apart(kept.person(), technical));
        change(account, "account.assign", technical.toString(), kept -> kept.assign(technical));
    }

    @Override
    public void clear(String account, Clearance clearance) {
        notOnesOwn(account);
        KeptClearance given = new KeptClearance(account, clearance);
        String until = clearance.until().map(day -> " – " + day).orElse("");
        change(account, "account.clear", clearance.level() + " " + clearance.from() + until + ", " + clearance.basis(),
                kept -> kept.entrust(given));
    }

    @Override
    public void withdraw(String account, String clearance, String why) {
        notOnesOwn(account);
        change(account, "account.withdraw-clearance", why, kept -> kept.withdraw(clearance, today()));
    }

    @Override
    public String resetPassword(String account) {
        administrator();
        return keeping.reset(account, clock.instant());
    }

    @Override
    public void block(String account, boolean blocked) {
        notOnesOwn(account);
        change(account, blocked ? "account.block" : "account.unblock", "", kept -> kept.block(blocked));
        if (!blocked) {
            keeping.unlock(account);
        }
    }

    @Override
    public Map<String, Set<Role>> grants() {
        administrator();
        return grants.now();
    }

    @Override
    public void grant(String permissionKey, Set<Role> roles) {
        administrator();
        keeping.recorded("grant", permissionKey, roles.toString(), () -> grants.decide(permissionKey, roles));
    }

    private KeptAccount fresh(String account, PersonId person, Set<Role> technical) {
        if (organisation.person(person).isEmpty()) {
            throw RuleViolation.of("person", "security.account.no-person");
        }
        apart(person, technical);
        return new KeptAccount(account, person, technical, clock.instant());
    }

    private void apart(PersonId person, Set<Role> technical) {
        if (technical.contains(Role.ADMINISTRATOR) && Parts.of(organisation.now(), person, technical).decides()) {
            throw RuleViolation.of("roles", "security.account.roles-apart");
        }
    }

    private void change(String account, String act, String detail, Consumer<KeptAccount> what) {
        keeping.recorded(act, "security:account:" + account, detail, () -> keeping.book().change(account, what));
    }

    /** Nobody raises or blocks themselves: the first would need no second person, the second would end in no administrator. */
    private void notOnesOwn(String account) {
        Caller administrator = administrator();
        boolean oneself = keeping.book().find(account).filter(kept -> kept.person().equals(administrator.person())).isPresent();
        if (oneself || administrator.account().equals(account)) {
            throw new RuleViolation("security.account.not-your-own");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Caller administrator() {
        return access.require(SecurityModule.ADMINISTER_ACCOUNTS);
    }

    private Account row(KeptAccount kept, @Nullable SignInRecord signIn) {
        Instant now = clock.instant();
        Optional<SignInRecord> known = Optional.ofNullable(signIn);
        Parts parts = Parts.of(organisation.now(), kept.person(), kept.technical());
        return new Account(
                kept.name(),
                kept.person(),
                organisation.person(kept.person()).map(Person::fullName).orElse(""),
                parts.all(),
                kept.clearance(today()),
                kept.blocked(),
                kept.mustChange() && !keeping.inDirectory(),
                keeping.inDirectory(),
                known.flatMap(record -> record.lockedUntil(now)),
                known.flatMap(SignInRecord::lastSignInAt),
                parts.technical(),
                parts.held(),
                kept.clearances());
    }
}
