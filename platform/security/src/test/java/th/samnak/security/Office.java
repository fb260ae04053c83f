package th.samnak.security;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.security.auth.login.AppConfigurationEntry;
import javax.security.auth.login.AppConfigurationEntry.LoginModuleControlFlag;
import javax.security.auth.login.Configuration;
import th.samnak.api.Role;
import th.samnak.api.Settings;
import th.samnak.api.access.Secrecy;
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.persistence.Database;
import th.samnak.security.access.CurrentAccess;
import th.samnak.security.access.Functions;
import th.samnak.security.access.Grants;
import th.samnak.security.accounts.AccountBook;
import th.samnak.security.accounts.AccountKeeping;
import th.samnak.security.accounts.Attempts;
import th.samnak.security.accounts.LocalPasswords;
import th.samnak.security.accounts.OfficeAccounts;
import th.samnak.security.accounts.SignInSettings;
import th.samnak.security.passwords.Argon2Passwords;
import th.samnak.security.passwords.Argon2Passwords.Cost;
import th.samnak.security.signin.Callers;
import th.samnak.security.signin.Credentials;
import th.samnak.security.signin.JaasCredentials;
import th.samnak.security.signin.LocalLoginModule;
import th.samnak.security.signin.PasswordChange;
import th.samnak.security.signin.RealmSignIn;
import th.samnak.testing.CastOrganisation;
import th.samnak.testing.MemoryAuditTrail;
import th.samnak.testing.MemoryEvents;
import th.samnak.testing.TestClock;
import th.samnak.testing.TestDatabase;

/** The whole of this bundle, put together by hand on a test's database, without OSGi. */
public final class Office {

    /** Quick to compute: the tests are about who gets in, not about the cost. */
    private static final Cost CHEAP = new Cost(64, 1, 1);

    public final TestClock clock = TestClock.at("2026-08-03T09:30");
    public final CurrentAccess access = new CurrentAccess();
    public final CastOrganisation organisation = new CastOrganisation(clock);
    public final Settings settings;
    public final Database database;
    public final TestDatabase databases;
    public final MemoryEvents events;
    public final Grants grants;
    public final MemoryAuditTrail audit;
    public final AccountBook book;
    public final LocalPasswords passwords;
    public final Attempts attempts;
    public final OfficeAccounts accounts;
    public final RealmSignIn signIn;

    public Office(TestDatabase databases, Database database, Map<String, String> settings) {
        this(databases, database, Settings.of(Path.of("target"), settings));
    }

    public Office(TestDatabase databases, Database database, Settings settings) {
        this(databases, database, settings, null);
    }

    /** @param configuration what JAAS asks, null for the accounts kept here */
    public Office(TestDatabase databases, Database database, Settings settings, Configuration configuration) {
        this.settings = settings;
        this.databases = databases;
        this.database = database;
        SignInSettings signInSettings = SignInSettings.of(settings);
        events = new MemoryEvents(databases.transactions());
        grants = new Grants(database, databases.transactions(), events, access, organisation, clock);
        Functions.run(grants, new SecurityModule());
        audit = new MemoryAuditTrail(access, clock, databases.transactions());
        access.listenedBy((caller, permission) -> audit.recordRegardless(caller.account(), "access.refused", permission.key(), ""));
        book = new AccountBook(database, databases.transactions(), events);
        passwords = new LocalPasswords(book, new Argon2Passwords(CHEAP));
        attempts = new Attempts(database, clock, signInSettings);
        accounts = new OfficeAccounts(
                new AccountKeeping(book, passwords, attempts, audit, databases.transactions(), signInSettings),
                grants,
                organisation,
                access,
                clock);
        Credentials credentials = JaasCredentials.asking(configuration == null ? local(passwords) : configuration);
        signIn = new RealmSignIn(
                credentials,
                attempts,
                new Callers(book, organisation, clock, signInSettings),
                new PasswordChange(book, passwords, attempts, access, audit, settings),
                audit);
    }

    /** Opens an account as the platform itself and tells its first password. */
    public String open(String account, Role... technical) {
        return access.asSystem(() -> accounts.open(account, new PersonId(account), Set.of(technical)));
    }

    /** Opens an account whose password need not be changed. */
    public void settle(String account, String password, Role... technical) {
        open(account, technical);
        book.change(account, kept -> kept.choose(passwords.hash(password.toCharArray())));
    }

    private static Configuration local(LocalPasswords passwords) {
        return realm(LocalLoginModule.class.getName(), Map.of(LocalPasswords.class.getName(), passwords));
    }

    /** A realm of one login module. */
    public static Configuration realm(String module, Map<String, ?> options) {
        AppConfigurationEntry entry =
                new AppConfigurationEntry(module, LoginModuleControlFlag.REQUIRED, new HashMap<>(options));
        return new Configuration() {
            @Override
            public AppConfigurationEntry[] getAppConfigurationEntry(String name) {
                return new AppConfigurationEntry[] {entry};
            }
        };
    }

    /** What is recorded about a subject, read as the platform. */
    public List<AuditTrail.Entry> trail(String subject) {
        return access.asSystem(() -> audit.about(subject));
    }
}
