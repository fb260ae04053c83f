package th.samnak.security.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Caller;
import th.samnak.api.access.SignIn;
import th.samnak.api.audit.AuditTrail;
import th.samnak.security.accounts.Attempts;
import th.samnak.security.domain.AccountName;
import th.samnak.security.domain.KeptAccount;

/** The realm says whether the password is right; the account kept here says who that is and what they may be. */
@Component(service = SignIn.class)
public final class RealmSignIn implements SignIn {

    private static final int LONGEST_PASSWORD = 1000;

    private final Credentials credentials;
    private final Attempts attempts;
    private final Callers callers;
    private final PasswordChange passwordChange;
    private final AuditTrail audit;

    @Activate
    public RealmSignIn(
            @Reference Credentials credentials,
            @Reference Attempts attempts,
            @Reference Callers callers,
            @Reference PasswordChange passwordChange,
            @Reference AuditTrail audit) {
        this.credentials = credentials;
        this.attempts = attempts;
        this.callers = callers;
        this.passwordChange = passwordChange;
        this.audit = audit;
    }

    @Override
    public Outcome signIn(String account, char[] password, String remoteAddress) {
        Optional<String> name = AccountName.of(account);
        if (name.isEmpty() || password.length == 0 || password.length > LONGEST_PASSWORD) {
            return refused("wrong");
        }
        Attempt attempt = new Attempt(name.get(), remoteAddress);
        return attempts.inTurn(attempt.name(), () -> attempt(attempt, password));
    }

    private Outcome attempt(Attempt attempt, char[] password) {
        Optional<Duration> locked = attempts.locked(attempt.name());
        if (locked.isPresent()) {
            recordRefused(attempt, "locked");
            return refused("locked", minutes(locked.get()));
        }
        return switch (credentials.check(attempt.name(), password)) {
            case RIGHT -> welcome(attempt);
            case WRONG -> wrong(attempt);
            case UNAVAILABLE -> {
                recordRefused(attempt, "unavailable");
                yield refused("unavailable");
            }
        };
    }

    private Outcome wrong(Attempt attempt) {
        attempts.failed(attempt.name());
        recordRefused(attempt, "wrong");
        return attempts.locked(attempt.name())
                .map(locked -> refused("locked", minutes(locked)))
                .orElseGet(() -> refused("wrong"));
    }

    private Outcome welcome(Attempt attempt) {
        Optional<KeptAccount> account = callers.account(attempt.name());
        if (account.isEmpty()) {
            recordRefused(attempt, "no-account");
            return refused("no-account", attempt.name());
        }
        if (account.get().blocked()) {
            recordRefused(attempt, "blocked");
            return refused("blocked");
        }
        Optional<Caller> caller = callers.of(account.get());
        if (caller.isEmpty()) {
            recordRefused(attempt, "no-person");
            return refused("no-person", attempt.name());
        }
        attempts.succeeded(attempt.name());
        audit.recordRegardless(attempt.name(), "sign-in", attempt.subject(), attempt.remoteAddress());
        return new Outcome.Welcome(caller.get(), callers.mustChange(account.get()));
    }

    @Override
    public void changePassword(String account, char[] oldPassword, char[] newPassword) {
        passwordChange.change(account, oldPassword, newPassword);
    }

    @Override
    public Optional<Caller> renew(Caller caller, Instant signedInAt) {
        return callers.renew(caller, signedInAt);
    }

    private void recordRefused(Attempt attempt, String reason) {
        audit.recordRegardless(attempt.name(), "sign-in.refused", attempt.subject(), reason + ", " + attempt.remoteAddress());
    }

    private static Outcome refused(String reason, Object... arguments) {
        return new Outcome.Refused("security.sign-in." + reason, List.of(arguments));
    }

    private static long minutes(Duration left) {
        return left.toMinutes() + 1;
    }

    private record Attempt(String name, String remoteAddress) {

        String subject() {
            return "security:account:" + name;
        }
    }
}
