package th.samnak.security.signin;

import java.util.HashMap;
import java.util.Map;
import th.samnak.api.Settings;

/** What Karaf's LDAP login module must know, from the keys {@code ldap.*} of the configuration. */
final class DirectoryOptions {

    static final String MODULE = "org.apache.karaf.jaas.modules.ldap.LDAPLoginModule";

    private static final String TIMEOUT_MILLIS = "5000";

    private DirectoryOptions() {}

    /** @throws IllegalArgumentException naming the key that is missing */
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
        // an ldaps:// address is trusted as the JVM trusts others, not through Karaf's keystore service
        options.put("ssl", "false");
        return options;
    }

    private static String required(Settings settings, String key) {
        return settings.get(key)
                .orElseThrow(() -> new IllegalArgumentException(
                        "sign-in.realm is ldap, but " + key + " is missing in samnak.conf"));
    }
}
