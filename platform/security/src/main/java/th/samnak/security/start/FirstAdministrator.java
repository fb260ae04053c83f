package th.samnak.security.start;

import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import th.samnak.api.Role;
import th.samnak.api.Settings;
import th.samnak.api.access.Access;
import th.samnak.api.access.Accounts;
import th.samnak.api.organisation.Corrections;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Transactions;
import th.samnak.security.accounts.FirstPasswordFile;
import th.samnak.security.accounts.SignInSettings;

/**
 * Lets somebody into an empty system: one administrator, who belongs to none of the agencies, with a generated password in a
 * file of the data folder. A demonstration system brings its own.
 */
@Component(service = FirstAdministrator.class, immediate = true)
public final class FirstAdministrator {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final UnitId UNIT = new UnitId("administration");

    private final Accounts accounts;
    private final Corrections corrections;
    private final Access access;
    private final Transactions transactions;
    private final Settings settings;

    @Activate
    public FirstAdministrator(
            @Reference Accounts accounts,
            @Reference Corrections corrections,
            @Reference Access access,
            @Reference Transactions transactions) {
        this(accounts, corrections, access, transactions, Settings.read());
    }

    public FirstAdministrator(
            Accounts accounts, Corrections corrections, Access access, Transactions transactions, Settings settings) {
        this.accounts = accounts;
        this.corrections = corrections;
        this.access = access;
        this.transactions = transactions;
        this.settings = settings;
        SignInSettings signIn = SignInSettings.of(settings);
        if (!signIn.demo()) {
            openOrSay(signIn);
        }
    }

    private void openOrSay(SignInSettings signIn) {
        try {
            access.asSystem(() -> transactions.together(() -> openIfNeeded(signIn)));
        } catch (UncheckedIOException e) {
            LOG.error("Nobody can sign in: the first password cannot be written to {} ({})", settings.data(), e.getMessage());
        }
    }

    private boolean openIfNeeded(SignInSettings signIn) {
        if (!accounts.list().isEmpty()) {
            return false;
        }
        if (!signIn.directory()) {
            FirstPasswordFile.in(settings).write(open(FirstPasswordFile.ADMINISTRATOR));
            return true;
        }
        Optional<String> first = signIn.firstAdministrator();
        first.ifPresentOrElse(
                this::open,
                () -> LOG.warn("Nobody can sign in yet: name the first administrator of the directory as "
                        + "sign-in.first-administrator in samnak.conf, or open an account with account:open."));
        return first.isPresent();
    }

    private String open(String account) {
        PersonId person = new PersonId(account);
        corrections.keep(new Unit(
                UNIT, "งานดูแลระบบ", "System administration", "", Optional.empty(), 1000, Optional.empty(), "", "", ""));
        corrections.keep(new Person(person, "", "ผู้ดูแล", "ระบบ", "ผู้ดูแลระบบ", UNIT));
        return accounts.open(account, person, Set.of(Role.ADMINISTRATOR));
    }
}
