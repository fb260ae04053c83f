package th.samnak.security.signin;

import java.util.HashMap;
import java.util.Map;
import javax.security.auth.login.AppConfigurationEntry.LoginModuleControlFlag;
import javax.security.auth.login.AppConfigurationEntry;
import org.apache.karaf.jaas.boot.ProxyLoginModule;
import org.apache.karaf.jaas.config.JaasRealm;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.Settings;
import th.samnak.security.accounts.LocalPasswords;
import th.samnak.security.accounts.SignInSettings;

/** The realm {@code samnak}: the accounts kept here, or the directory when one is configured in their place. */
@Component(service = {JaasRealm.class, SamnakRealm.class})
public final class SamnakRealm implements JaasRealm {

    public static final String NAME = "samnak";

    private static final String LDAP_BUNDLE = "org.apache.karaf.jaas.modules";

    private final BundleContext context;
    private final LocalPasswords passwords;
    private final Settings settings = Settings.read();

    @Activate
    public SamnakRealm(BundleContext context, @Reference LocalPasswords passwords) {
        this.context = context;
        this.passwords = passwords;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public int getRank() {
        return 0;
    }

    @Override
    public AppConfigurationEntry[] getEntries() {
        return new AppConfigurationEntry[] {SignInSettings.of(settings).directory() ? directory() : local()};
    }

    private AppConfigurationEntry local() {
        return proxy(LocalLoginModule.class.getName(), context.getBundle(), Map.of(LocalLoginModule.PASSWORDS, passwords));
    }

    private AppConfigurationEntry directory() {
        for (Bundle bundle : context.getBundles()) {
            if (LDAP_BUNDLE.equals(bundle.getSymbolicName())) {
                return proxy(DirectoryOptions.MODULE, bundle, DirectoryOptions.from(settings));
            }
        }
        throw new IllegalStateException("the bundle " + LDAP_BUNDLE + " is not installed");
    }

    private static AppConfigurationEntry proxy(String module, Bundle bundle, Map<String, ?> given) {
        Map<String, Object> options = new HashMap<>(given);
        options.put(ProxyLoginModule.PROPERTY_MODULE, module);
        options.put(ProxyLoginModule.PROPERTY_BUNDLE, Long.toString(bundle.getBundleId()));
        return new AppConfigurationEntry(ProxyLoginModule.class.getName(), LoginModuleControlFlag.REQUIRED, options);
    }
}
