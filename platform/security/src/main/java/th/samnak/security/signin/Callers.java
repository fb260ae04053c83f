package th.samnak.security.signin;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Caller;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.UnitId;
import th.samnak.security.access.Parts;
import th.samnak.security.accounts.AccountBook;
import th.samnak.security.accounts.SignInSettings;
import th.samnak.security.domain.KeptAccount;

/**
 * Who stands behind an account: the person as the organisation knows them today, with the parts of their posts. So it is whatever
 * day they look at: another day gives nobody anything.
 */
@Component(service = Callers.class)
public final class Callers {

    private final AccountBook book;
    private final Organisation organisation;
    private final Clock clock;
    private final SignInSettings settings;

    @Activate
    public Callers(@Reference AccountBook book, @Reference Organisation organisation, @Reference Clock clock) {
        this(book, organisation, clock, SignInSettings.read());
    }

    public Callers(AccountBook book, Organisation organisation, Clock clock, SignInSettings settings) {
        this.book = book;
        this.organisation = organisation;
        this.clock = clock;
        this.settings = settings;
    }

    Optional<KeptAccount> account(String name) {
        return book.find(name);
    }

    /** Empty when the organisation does not know the person. */
    Optional<Caller> of(KeptAccount account) {
        return of(account, Optional.empty());
    }

    /** @param wished the unit they have chosen to work in; where they neither work nor act there, it is their own */
    private Optional<Caller> of(KeptAccount account, Optional<UnitId> wished) {
        Chart today = organisation.on(LocalDate.now(clock));
        return today.person(account.person()).map(person -> {
            UnitId unit = wished.filter(chosen -> !chosen.equals(person.unit()))
                    .filter(today.workplacesOf(person.id())::contains)
                    .orElse(person.unit());
            return caller(account, person, unit, Parts.of(today, person.id(), unit, account.technical()));
        });
    }

    /** Whether a new password must be chosen before anything else; never where a directory keeps them. */
    boolean mustChange(KeptAccount account) {
        return account.mustChange() && !settings.directory();
    }

    /** As they are now; empty once the account is blocked or was reset after they signed in. */
    public Optional<Caller> renew(Caller caller, Instant signedInAt) {
        return book.recall(caller.account())
                .filter(account -> !account.blocked() && !account.resetSince(signedInAt))
                .flatMap(account -> of(account, Optional.of(caller.unit())));
    }

    private Caller caller(KeptAccount account, Person person, UnitId unit, Parts parts) {
        return new Caller(
                person.id(),
                account.name(),
                person.fullName(),
                unit,
                mustChange(account) ? Set.of() : parts.all(),
                account.clearance(LocalDate.now(clock)));
    }
}
