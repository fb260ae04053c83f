package th.samnak.modules.framework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Version;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRevision;
import th.samnak.api.ModuleId;
import th.samnak.modules.inspection.Platform;

/** Finds out what the running system offers. */
public final class Survey {

    private final Set<String> symbolicNames = new HashSet<>();
    private final Set<String> ownPackages = new HashSet<>();
    private final Map<String, List<Version>> exports = new HashMap<>();
    private final Map<String, List<Map<String, Object>>> capabilities = new HashMap<>();

    private Survey() {}

    /** What there would be without the bundles of that function. */
    public static Platform without(ModuleId id, BundleContext context) {
        Survey survey = new Survey();
        for (Bundle bundle : context.getBundles()) {
            boolean function = Bundles.isFunction(bundle);
            if (!function || !Bundles.moduleOf(bundle).equals(id.value())) {
                survey.add(bundle, function);
            }
        }
        return new Platform(survey.symbolicNames, survey.ownPackages, survey.exports, survey.capabilities);
    }

    private void add(Bundle bundle, boolean function) {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        if (revision == null || bundle.getSymbolicName() == null) {
            return;
        }
        if (!function) {
            symbolicNames.add(bundle.getSymbolicName());
        }
        for (BundleCapability capability : revision.getDeclaredCapabilities(null)) {
            Map<String, Object> attributes = capability.getAttributes();
            if (!capability.getNamespace().equals(BundleRevision.PACKAGE_NAMESPACE)) {
                capabilities.computeIfAbsent(capability.getNamespace(), any -> new ArrayList<>()).add(attributes);
            } else {
                String name = String.valueOf(attributes.get(BundleRevision.PACKAGE_NAMESPACE));
                exports.computeIfAbsent(name, any -> new ArrayList<>()).add(version(attributes.get("version")));
                if (!function && bundle.getSymbolicName().startsWith("th.samnak.")) {
                    ownPackages.add(name);
                }
            }
        }
    }

    private static Version version(Object value) {
        return value instanceof Version version ? version : Version.emptyVersion;
    }
}
