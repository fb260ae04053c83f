package th.samnak.security.signin;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.Settings;
import th.samnak.api.access.Access;
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.errors.RuleViolation;
import th.samnak.security.accounts.AccountBook;
import th.samnak.security.accounts.Attempts;
import th.samnak.security.accounts.FirstPasswordFile;
import th.samnak.security.accounts.LocalPasswords;
import th.samnak.security.accounts.SignInSettings;
import th.samnak.security.domain.AccountName;
import th.samnak.security.domain.KeptAccount;
import th.samnak.security.passwords.PasswordRules;

/** People's own change of their password. */
@Component(service = PasswordChange.class)
public final class PasswordChange {

    private final AccountBook book;
    private final LocalPasswords passwords;
    private final Attempts attempts;
    private final Access access;
    private final AuditTrail audit;
    private final Settings settings;
    private final PasswordRules rules = new PasswordRules();

    @Activate
    public PasswordChange(
            @Reference AccountBook book,
            @Reference LocalPasswords passwords,
            @Reference Attempts attempts,
            @Reference Access access,
            @Reference AuditTrail audit) {
        this(book, passwords, attempts, access, audit, Settings.read());
    }

    public PasswordChange(
            AccountBook book,
            LocalPasswords passwords,
            Attempts attempts,
            Access access,
            AuditTrail audit,
            Settings settings) {
        this.book = book;
        this.passwords = passwords;
        this.attempts = attempts;
        this.access = access;
        this.audit = audit;
        this.settings = settings;
    }

    void change(String account, char[] oldPassword, char[] newPassword) {
        String name = AccountName.of(account).orElseThrow(() -> new NotPermitted("account"));
        if (!access.caller().account().equals(name)) {
            throw new NotPermitted("security:account:" + name);
        }
        if (inDirectory()) {
            throw new RuleViolation("security.password.in-directory");
        }
        attempts.inTurn(name, () -> {
            checkOld(name, oldPassword);
            rules.check(name, newPassword);
            if (Arrays.equals(oldPassword, newPassword)) {
                throw RuleViolation.of("newPassword", "security.password.same");
            }
            replace(name, newPassword);
            return true;
        });
    }

    private void checkOld(String name, char[] oldPassword) {
        Optional<Duration> locked = attempts.locked(name);
        if (locked.isPresent()) {
            throw RuleViolation.of(
                    "oldPassword", "security.sign-in.locked", locked.get().toMinutes() + 1);
        }
        if (!passwords.matches(name, oldPassword)) {
            attempts.failed(name);
            audit.recordRegardless(name, "password.refused", "security:account:" + name, "");
            throw RuleViolation.of("oldPassword", "security.password.old-wrong");
        }
    }

    private void replace(String name, char[] newPassword) {
        String hash = passwords.hash(newPassword);
        book.change(name, account -> {
            account.choose(hash);
            audit.record("password.change", "security:account:" + name, "");
        });
        attempts.unlock(name);
        FirstPasswordFile.in(settings).forget(name);
    }

    private boolean inDirectory() {
        return SignInSettings.of(settings).directory();
    }
}
