package th.samnak.security.accounts;

import java.time.Instant;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.persistence.Transactions;
import th.samnak.security.domain.KeptAccount;
import th.samnak.security.domain.SignInRecord;
import th.samnak.security.passwords.FirstPasswords;

/** Opens accounts and replaces passwords, with a line in the trail for each; asks no one's leave. */
@Component(service = AccountKeeping.class)
public final class AccountKeeping {

    private final AccountBook book;
    private final LocalPasswords passwords;
    private final Attempts attempts;
    private final AuditTrail audit;
    private final Transactions transactions;
    private final SignInSettings settings;
    private final FirstPasswords firstPasswords = new FirstPasswords();

    @Activate
    public AccountKeeping(
            @Reference AccountBook book,
            @Reference LocalPasswords passwords,
            @Reference Attempts attempts,
            @Reference AuditTrail audit,
            @Reference Transactions transactions) {
        this(book, passwords, attempts, audit, transactions, SignInSettings.read());
    }

    public AccountKeeping(
            AccountBook book,
            LocalPasswords passwords,
            Attempts attempts,
            AuditTrail audit,
            Transactions transactions,
            SignInSettings settings) {
        this.book = book;
        this.passwords = passwords;
        this.attempts = attempts;
        this.audit = audit;
        this.transactions = transactions;
        this.settings = settings;
    }

    AccountBook book() {
        return book;
    }

    boolean inDirectory() {
        return settings.directory();
    }

    Map<String, SignInRecord> signIns() {
        return attempts.all();
    }

    void unlock(String account) {
        attempts.unlock(account);
    }

    /** The first password; empty where a directory keeps the passwords. */
    String open(KeptAccount account) {
        String password = settings.directory() ? "" : firstPasswords.next();
        if (!password.isEmpty()) {
            account.handOut(passwords.hash(password.toCharArray()), Instant.EPOCH);
        }
        add(account);
        return password;
    }

    void openForDemo(KeptAccount account, String password) {
        if (!settings.demo()) {
            throw new RuleViolation("security.account.not-a-demo");
        }
        account.choose(passwords.hash(password.toCharArray()));
        add(account);
    }

    String reset(String account, Instant now) {
        if (settings.directory()) {
            throw new RuleViolation("security.password.in-directory");
        }
        String password = firstPasswords.next();
        String hash = passwords.hash(password.toCharArray());
        recorded("account.reset", "security:account:" + account, "", () -> {
            book.change(account, kept -> kept.handOut(hash, now));
            attempts.unlock(account);
        });
        return password;
    }

    /** Does it and records it, or neither. */
    void recorded(String act, String subject, String detail, Runnable work) {
        transactions.together(() -> {
            work.run();
            audit.record(act, subject, detail);
            return true;
        });
    }

    private void add(KeptAccount account) {
        recorded(
                "account.open",
                "security:account:" + account.name(),
                account.technical().toString(),
                () -> book.add(account));
    }
}
