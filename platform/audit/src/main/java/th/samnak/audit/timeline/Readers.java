package th.samnak.audit.timeline;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Access;
import th.samnak.api.access.Accounts;
import th.samnak.api.access.Accounts.Account;
import th.samnak.api.access.Caller;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.PersonId;

/** Who else there is: the people of the accounts, as callers, so that one can ask what they may see. */
@Component(service = Readers.class)
public final class Readers {

    private static final Duration FRESH = Duration.ofSeconds(20);

    private final Access access;
    private final Accounts accounts;
    private final Organisation organisation;
    private final Clock clock;
    private volatile @Nullable Known known;

    @Activate
    public Readers(@Reference Access access, @Reference Accounts accounts, @Reference Organisation organisation, @Reference Clock clock) {
        this.access = access;
        this.accounts = accounts;
        this.organisation = organisation;
        this.clock = clock;
    }

    private record Known(Instant at, List<Account> accounts) {}

    /** The person as they would call, empty when they have no account that is open. */
    Optional<Caller> caller(PersonId person) {
        return all().stream()
                .filter(account -> account.person().equals(person) && !account.blocked())
                .findFirst()
                .flatMap(this::caller);
    }

    Optional<PersonId> person(String account) {
        return all().stream().filter(one -> one.name().equals(account)).map(Account::person).findFirst();
    }

    /** Those whose given name, surname, full name or account begins so, except the caller. */
    List<Person> beginning(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        PersonId own = access.caller().person();
        return all().stream()
                .filter(account -> !account.blocked() && !account.person().equals(own))
                .flatMap(account -> organisation.person(account.person()).stream().filter(person -> fits(person, account, wanted)))
                .toList();
    }

    private static boolean fits(Person person, Account account, String wanted) {
        return person.givenName().toLowerCase(Locale.ROOT).startsWith(wanted)
                || person.surname().toLowerCase(Locale.ROOT).startsWith(wanted)
                || person.fullName().toLowerCase(Locale.ROOT).startsWith(wanted)
                || account.name().startsWith(wanted);
    }

    private Optional<Caller> caller(Account account) {
        return organisation.person(account.person()).map(person -> new Caller(
                person.id(), account.name(), person.fullName(), person.unit(), account.roles(), account.clearance()));
    }

    private List<Account> all() {
        Known now = known;
        if (now == null || now.at().plus(FRESH).isBefore(clock.instant())) {
            now = new Known(clock.instant(), access.asSystem(accounts::list));
            known = now;
        }
        return now.accounts();
    }
}
