package th.samnak.api;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * The name of a function, stable for ever: prefix of its routes, tables, message keys, migrations and permissions.
 *
 * @param value a lower-case English noun of 2 to 30 letters, digits or hyphens, beginning with a letter
 */
public record ModuleId(String value) implements Comparable<ModuleId> {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{1,29}");

    /** @throws IllegalArgumentException if the value does not have the shape of a function's name */
    public ModuleId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a module id: " + value);
        }
    }

    public static ModuleId of(String value) {
        return new ModuleId(value);
    }

    /**
     * Names one permission of this function.
     *
     * @param verb what the permission allows, for example {@code register}
     * @param grantedTo roles that hold the permission until an administrator decides otherwise
     */
    public Permission permission(String verb, Role... grantedTo) {
        return new Permission(this, verb, Set.of(grantedTo));
    }

    @Override
    public int compareTo(ModuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
