package th.samnak.console.commands;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.BundleWiring;

/** Bundles that were told to run and do not. */
final class UnresolvedBundles {

    private final BundleContext bundles;

    UnresolvedBundles(BundleContext bundles) {
        this.bundles = bundles;
    }

    List<Problem> list() {
        return Arrays.stream(bundles.getBundles())
                .filter(bundle -> bundle.adapt(BundleRevision.class) != null)
                .flatMap(bundle -> reasons(bundle).stream()
                        .map(reason -> new Problem(bundle.getSymbolicName(), "bundle " + bundle.getBundleId(), reason)))
                .toList();
    }

    private List<String> reasons(Bundle bundle) {
        boolean fragment = bundle.getHeaders().get(Constants.FRAGMENT_HOST) != null;
        if (bundle.getState() == Bundle.INSTALLED) {
            return unmet(bundle);
        }
        boolean wanted = bundle.adapt(BundleStartLevel.class).isPersistentlyStarted();
        boolean runs = bundle.getState() == Bundle.ACTIVE || bundle.getState() == Bundle.STARTING;
        return wanted && !runs && !fragment ? List.of("is not running; the log tells why") : List.of();
    }

    private List<String> unmet(Bundle bundle) {
        List<String> reasons = new ArrayList<>();
        for (BundleRequirement requirement : bundle.adapt(BundleRevision.class).getDeclaredRequirements(null)) {
            if (mandatory(requirement) && offers(requirement.getNamespace()).noneMatch(requirement::matches)) {
                reasons.add("nobody offers " + shown(requirement));
            }
        }
        return reasons.isEmpty() ? List.of("cannot be resolved: clashing versions of a package; the log tells more") : reasons;
    }

    private static boolean mandatory(BundleRequirement requirement) {
        return !"optional".equals(requirement.getDirectives().get(Constants.RESOLUTION_DIRECTIVE))
                && !"active".equals(requirement.getDirectives().get(Constants.EFFECTIVE_DIRECTIVE))
                && !"dynamic".equals(requirement.getDirectives().get(Constants.RESOLUTION_DIRECTIVE));
    }

    private Stream<BundleCapability> offers(String namespace) {
        return Arrays.stream(bundles.getBundles())
                .flatMap(bundle -> Stream.ofNullable(bundle.adapt(BundleWiring.class)))
                .flatMap(wiring -> wiring.getCapabilities(namespace).stream());
    }

    private static String shown(BundleRequirement requirement) {
        String filter = requirement.getDirectives().get(Constants.FILTER_DIRECTIVE);
        try {
            return filter == null ? requirement.toString() : FrameworkUtil.createFilter(filter).toString();
        } catch (InvalidSyntaxException e) {
            return filter;
        }
    }
}
