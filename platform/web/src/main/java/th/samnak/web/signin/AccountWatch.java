package th.samnak.web.signin;

import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import th.samnak.api.access.Access;
import th.samnak.api.access.Accounts;
import th.samnak.api.access.Accounts.Account;

/**
 * Ends a session when its account has been blocked, closed, given other parts or a new password since. Compares only after
 * something about the accounts has changed, so that an ordinary request costs nothing.
 */
public final class AccountWatch {

    private final Supplier<Optional<Access>> access;
    private final Supplier<Optional<Accounts>> accounts;
    private final AtomicLong state = new AtomicLong();

    public AccountWatch(Supplier<Optional<Access>> access, Supplier<Optional<Accounts>> accounts) {
        this.access = access;
        this.accounts = accounts;
    }

    /** Something about accounts or grants has changed. */
    public void accountsChanged() {
        state.incrementAndGet();
    }

    long state() {
        return state.get();
    }

    /** Whether the person may go on; remembers the answer in the session. */
    public boolean stillGood(HttpSession session, SignedIn signedIn) {
        long now = state.get();
        if (signedIn.checked() == now || access.get().isEmpty() || accounts.get().isEmpty()) {
            return true;
        }
        Accounts known = accounts.get().get();
        Optional<Account> account =
                access.get().get().asSystem(() -> known.find(signedIn.caller().account()));
        if (account.isEmpty() || !same(account.get(), signedIn)) {
            return false;
        }
        signedIn.checkedAt(now).keepIn(session);
        return true;
    }

    private static boolean same(Account account, SignedIn signedIn) {
        return !account.blocked()
                && account.roles().equals(signedIn.caller().roles())
                && account.clearance() == signedIn.caller().clearance()
                && (!account.mustChangePassword() || signedIn.mustChangePassword());
    }
}
