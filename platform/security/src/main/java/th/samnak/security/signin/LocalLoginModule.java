package th.samnak.security.signin;

import java.io.IOException;
import java.security.Principal;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import javax.security.auth.Subject;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.CallbackHandler;
import javax.security.auth.callback.NameCallback;
import javax.security.auth.callback.PasswordCallback;
import javax.security.auth.callback.UnsupportedCallbackException;
import javax.security.auth.login.FailedLoginException;
import javax.security.auth.login.LoginException;
import javax.security.auth.spi.LoginModule;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import th.samnak.security.accounts.LocalPasswords;

/** Checks a name and password against the accounts kept here. JAAS makes one for each attempt. */
public final class LocalLoginModule implements LoginModule {

    /** Option that carries the {@link LocalPasswords}. */
    static final String PASSWORDS = LocalPasswords.class.getName();

    private Subject subject;
    private CallbackHandler handler;
    private LocalPasswords passwords;
    private @Nullable AccountPrincipal principal;

    /** For JAAS, which calls {@link #initialize} next. */
    @NullUnmarked
    public LocalLoginModule() {}

    record AccountPrincipal(String name) implements Principal {

        @Override
        public String getName() {
            return name;
        }
    }

    @Override
    public void initialize(
            Subject whose, CallbackHandler callbacks, Map<String, ?> sharedState, Map<String, ?> options) {
        subject = whose;
        handler = callbacks;
        passwords = (LocalPasswords) Objects.requireNonNull(options.get(PASSWORDS), PASSWORDS);
    }

    @Override
    public boolean login() throws LoginException {
        NameCallback name = new NameCallback("account");
        PasswordCallback password = new PasswordCallback("password", false);
        try {
            handler.handle(new Callback[] {name, password});
        } catch (IOException | UnsupportedCallbackException e) {
            throw (LoginException) new LoginException("name and password cannot be asked for").initCause(e);
        }
        char[] given = Objects.requireNonNullElse(password.getPassword(), new char[0]);
        password.clearPassword();
        try {
            if (!passwords.matches(name.getName(), given)) {
                throw new FailedLoginException("wrong name or password");
            }
        } finally {
            Arrays.fill(given, ' ');
        }
        principal = new AccountPrincipal(name.getName());
        return true;
    }

    @Override
    public boolean commit() {
        return principal != null && subject.getPrincipals().add(principal);
    }

    @Override
    public boolean abort() {
        return logout();
    }

    @Override
    public boolean logout() {
        boolean known = principal != null;
        subject.getPrincipals().removeIf(AccountPrincipal.class::isInstance);
        principal = null;
        return known;
    }
}
