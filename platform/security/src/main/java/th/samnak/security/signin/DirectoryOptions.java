package th.samnak.security.signin;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import th.samnak.api.Settings;

/** What Karaf's LDAP login module must know, from the keys {@code ldap.*} of the configuration. */
final class DirectoryOptions {

    static final String MODULE = "org.apache.karaf.jaas.modules.ldap.LDAPLoginModule";

    private static final String TIMEOUT_MILLIS = "5000";

    private DirectoryOptions() {}

    /** @throws IllegalArgumentException naming the key that is missing or wrong */
    static Map<String, Object> from(Settings settings) {
        Map<String, Object> options = new HashMap<>();
        options.put("connection.url", required(settings, "ldap.url"));
        options.put("user.base.dn", required(settings, "ldap.user-base"));
        options.put("user.filter", settings.get("ldap.user-filter", "(uid=%u)"));
        options.put("user.search.subtree", settings.get("ldap.user-subtree", "true"));
        settings.get("ldap.bind-dn").ifPresent(dn -> options.put("connection.username", dn));
        settings.get("ldap.bind-password").ifPresent(password -> options.put("connection.password", password));
        options.put("authentication", "simple");
        options.put("allowEmptyPasswords", "false");
        options.put("disableCache", "true");
        options.put("context.com.sun.jndi.ldap.connect.timeout", TIMEOUT_MILLIS);
        options.put("context.com.sun.jndi.ldap.read.timeout", TIMEOUT_MILLIS);
        // whom an ldaps:// address may trust is our affair, not that of Karaf's keystore service
        options.put("ssl", "false");
        if (required(settings, "ldap.url").startsWith("ldaps:")) {
            Optional<Path> certificate = settings.get("ldap.certificate").map(settings.data()::resolve);
            DirectorySockets.trust(certificate);
            // the module keeps a connection for each set of options: one opened in other trust must not serve this one
            options.put("trusted", certificate.map(Path::toString).orElse("jvm"));
            options.put("context.java.naming.ldap.factory.socket", DirectorySockets.class.getName());
        }
        return options;
    }

    private static String required(Settings settings, String key) {
        return settings.get(key)
                .orElseThrow(() -> new IllegalArgumentException(
                        "sign-in.realm is ldap, but " + key + " is missing in samnak.conf"));
    }
}
