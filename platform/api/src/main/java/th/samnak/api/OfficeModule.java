package th.samnak.api;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * One function of the secretariat. A bundle registers exactly one as an OSGi service; starting the bundle adds the function,
 * stopping it removes it. Implementations are immutable and do no work.
 *
 * <p>The platform finds a function's messages at {@code i18n/<id>.properties} (Thai) and {@code i18n/<id>_en.properties}
 * through the implementation's own class loader. The key {@code <id>.name} names the function.
 */
@ConsumerType
public interface OfficeModule {

    /** The function's name, never null, the same for ever. */
    ModuleId id();

    /** Every permission this function will ever ask for; may be empty, never null. */
    List<Permission> permissions();

    /** Where the function stands in the menu; smaller comes first. */
    default int menuOrder() {
        return 1000;
    }

    /**
     * Whether this is a part of the platform that asks for permissions and brings messages as a function does, but is never
     * installed, stopped or removed by itself.
     */
    default boolean partOfPlatform() {
        return false;
    }
}
