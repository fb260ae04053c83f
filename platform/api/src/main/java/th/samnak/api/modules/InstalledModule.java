package th.samnak.api.modules;

import java.time.Instant;
import java.util.Optional;
import th.samnak.api.ModuleId;

/**
 * A function as the administrator sees it.
 *
 * @param id the function's name
 * @param version the bundle's version, for example {@code 0.1.0}
 * @param state how it stands now
 * @param problem why it does not run, in words for the administrator (Thai), empty unless the state is FAILED
 * @param sha256 checksum of the jar, lower-case hexadecimal
 * @param changedAt when its state was last changed by somebody
 * @param changedBy the account that changed it, {@code system} for the first start
 */
public record InstalledModule(
        ModuleId id,
        String version,
        ModuleState state,
        Optional<String> problem,
        String sha256,
        Instant changedAt,
        String changedBy) {}
