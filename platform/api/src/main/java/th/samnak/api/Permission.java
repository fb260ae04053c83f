package th.samnak.api;

import java.util.Objects;
import java.util.Set;

/**
 * One thing a person may be allowed to do. Checked in the service that does it, never in the menu alone.
 *
 * <p>Two permissions are equal when they name the same act, whoever holds it by default.
 *
 * @param module the function that asks for the permission
 * @param verb a verb of the office in lower-case English, for example {@code register}
 * @param grantedTo the roles that hold it until an administrator decides otherwise
 */
public record Permission(ModuleId module, String verb, Set<Role> grantedTo) {

    public Permission {
        if (!verb.matches("[a-z][a-z-]{1,40}")) {
            throw new IllegalArgumentException("not a verb: " + verb);
        }
        grantedTo = Set.copyOf(grantedTo);
    }

    /** The written form, {@code module:verb}; also the message key of its name is {@code <module>.permission.<verb>}. */
    public String key() {
        return module + ":" + verb;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Permission that && module.equals(that.module) && verb.equals(that.verb);
    }

    @Override
    public int hashCode() {
        return Objects.hash(module, verb);
    }

    @Override
    public String toString() {
        return key();
    }
}
