package th.samnak.api.rest;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import th.samnak.api.ModuleId;
import th.samnak.api.records.RecordId;

/**
 * What a function offers to other systems, registered as an OSGi service. Its resources are served below {@code /api/v1/<name>/} as
 * long as the service is there; afterwards nothing of them is kept.
 *
 * <p>A resource is an object whose class carries Jakarta REST annotations ({@code @Path}, {@code @GET}…) and {@link Operation} at
 * every method. It takes and returns records, {@link Answer}, {@link Slice} or bytes, and calls the function's services, which ask who
 * may: the platform has put the person on whose behalf the token works in place, has seen to it that the token has the scope
 * ({@code <name>:read} for GET, {@code <name>:write} for all else), and runs everything but GET in one transaction.
 */
@ConsumerType
public interface RestResources {

    ModuleId module();

    /** The first part of the address and of the scopes. */
    default String name() {
        return module().value();
    }

    /** Made once, used by many threads at a time; never null, always the same. */
    List<Object> resources();

    /** Where a record of the function is followed: the address below {@code /api/v1/<name>/}; empty for a kind without a resource. */
    default Optional<String> address(RecordId record) {
        return Optional.empty();
    }
}
