package th.samnak.security.signin;

import java.io.IOException;
import java.util.Objects;
import javax.security.auth.Subject;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.CallbackHandler;
import javax.security.auth.callback.NameCallback;
import javax.security.auth.callback.PasswordCallback;
import javax.security.auth.callback.UnsupportedCallbackException;
import javax.security.auth.login.Configuration;
import javax.security.auth.login.LoginContext;
import javax.security.auth.login.LoginException;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the realm {@code samnak} through JAAS. */
@Component(service = Credentials.class)
public final class JaasCredentials implements Credentials {

    private static final Logger LOG = LoggerFactory.getLogger(JaasCredentials.class);

    /** What Karaf's LDAP login module says when it cannot reach or search the directory; it has no exception of its own. */
    private static final String NOT_REACHED = "Can't connect to the LDAP server";

    private final String realm;
    private final @Nullable Configuration configuration;

    @Activate
    public JaasCredentials(@Reference SamnakRealm realm) {
        this(realm.getName(), null);
    }

    private JaasCredentials(String realm, @Nullable Configuration configuration) {
        this.realm = realm;
        this.configuration = configuration;
    }

    /** Without Karaf: asks what the given configuration names. */
    public static JaasCredentials asking(Configuration configuration) {
        return new JaasCredentials(SamnakRealm.NAME, configuration);
    }

    @Override
    public Answer check(String account, char[] password) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // JAAS looks for login modules through the context class loader, and finds Karaf's proxy from any bundle's
        thread.setContextClassLoader(JaasCredentials.class.getClassLoader());
        try {
            LoginContext login =
                    new LoginContext(realm, new Subject(), new NameAndPassword(account, password), configuration);
            login.login();
            login.logout();
            return Answer.RIGHT;
        } catch (LoginException e) {
            return told(e);
        } catch (IllegalArgumentException e) {
            LOG.error("Nobody can sign in, the configuration is wrong: {}", e.getMessage());
            return Answer.UNAVAILABLE;
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Answer told(LoginException e) {
        String message = Objects.requireNonNullElse(e.getMessage(), "");
        boolean realmMissing = message.startsWith("No LoginModules configured") || message.contains("unable to find LoginModule");
        if (realmMissing || message.startsWith(NOT_REACHED) || message.contains("IllegalStateException")) {
            LOG.error("Nobody can sign in: {}", message);
            return Answer.UNAVAILABLE;
        }
        LOG.debug("Refused: {}", message);
        return Answer.WRONG;
    }

    private record NameAndPassword(String account, char[] password) implements CallbackHandler {

        @Override
        public void handle(Callback[] callbacks) throws IOException, UnsupportedCallbackException {
            for (Callback callback : callbacks) {
                switch (callback) {
                    case NameCallback name -> name.setName(account);
                    case PasswordCallback secret -> secret.setPassword(password);
                    default -> throw new UnsupportedCallbackException(callback);
                }
            }
        }
    }
}
