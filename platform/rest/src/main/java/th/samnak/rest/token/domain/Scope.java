package th.samnak.rest.token.domain;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a token is good for in one function.
 *
 * @param name of the function as in its address
 */
public record Scope(String name, Kind kind) implements Comparable<Scope> {

    public enum Kind {
        READ,
        WRITE
    }

    /** Reads {@code name:read}. @throws IllegalArgumentException when it is not one */
    public static Scope parse(String written) {
        int colon = written.indexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("not a scope: " + written);
        }
        return new Scope(written.substring(0, colon), Kind.valueOf(written.substring(colon + 1).toUpperCase(Locale.ROOT)));
    }

    static Set<Scope> all(String written) {
        return written.isBlank()
                ? Set.of()
                : Arrays.stream(written.split(" ")).map(Scope::parse).collect(Collectors.toCollection(TreeSet::new));
    }

    static String written(Collection<Scope> scopes) {
        return scopes.stream().sorted().map(Scope::toString).collect(Collectors.joining(" "));
    }

    @Override
    public int compareTo(Scope other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return name + ":" + kind.name().toLowerCase(Locale.ROOT);
    }
}
