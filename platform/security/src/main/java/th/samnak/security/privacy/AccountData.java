package th.samnak.security.privacy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.privacy.DataCategory;
import th.samnak.api.privacy.DataSubject;
import th.samnak.api.privacy.LegalBasis;
import th.samnak.api.privacy.PersonalHoldings;
import th.samnak.api.privacy.ProcessingActivities;
import th.samnak.api.privacy.ProcessingActivity;
import th.samnak.security.SecurityModule;
import th.samnak.security.accounts.AccountBook;
import th.samnak.security.domain.KeptAccount;

/** Accounts: their names and levels of clearance. */
@Component
public final class AccountData implements PersonalHoldings, ProcessingActivities {

    private static final ProcessingActivity ACCOUNTS = new ProcessingActivity(
            SecurityModule.ID, "accounts", List.of(), List.of(LegalBasis.LEGAL_OBLIGATION, LegalBasis.PUBLIC_TASK),
            Set.of(DataCategory.NAME, DataCategory.ACCOUNT));

    private final AccountBook book;
    private final Clock clock;

    @Activate
    public AccountData(@Reference AccountBook book, @Reference Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    @Override
    public List<ProcessingActivity> activities() {
        return List.of(ACCOUNTS);
    }

    @Override
    public List<Holding> of(DataSubject who) {
        return who.person().stream()
                .flatMap(person -> book.all().stream().filter(account -> account.person().equals(person)))
                .map(this::holding)
                .toList();
    }

    private Holding holding(KeptAccount account) {
        Stream<Datum> roles = account.technical().stream()
                .map(role -> new Datum("security.datum.roles", "role." + role.key().toLowerCase(Locale.ROOT)));
        Datum clearance = new Datum("security.datum.clearance", "secrecy." + account.clearance(LocalDate.now(clock)).name().toLowerCase(Locale.ROOT));
        return new Holding(
                ACCOUNTS.name(), Optional.empty(), account.name(), Optional.empty(), Stream.concat(Stream.of(clearance), roles).toList());
    }
}
