package th.samnak.modules.inspection;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.framework.Version;

/**
 * What the running system offers to a function, and what belongs to it alone.
 *
 * @param symbolicNames bundles that are not functions
 * @param ownPackages packages that the platform's own bundles export
 * @param exports versions of every exported package
 * @param capabilities attributes of every other capability, by namespace
 */
public record Platform(
        Set<String> symbolicNames,
        Set<String> ownPackages,
        Map<String, List<Version>> exports,
        Map<String, List<Map<String, Object>>> capabilities) {

    /** Whether a package is the platform's: exported by it, or inside one of its bundles. */
    boolean owns(String packageName) {
        return ownPackages.contains(packageName)
                || symbolicNames.stream()
                        .filter(name -> name.startsWith("th.samnak."))
                        .anyMatch(name -> packageName.equals(name) || packageName.startsWith(name + "."));
    }
}
