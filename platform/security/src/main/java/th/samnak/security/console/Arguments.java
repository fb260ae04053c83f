package th.samnak.security.console;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import th.samnak.api.Role;
import th.samnak.api.access.Secrecy;

/** Words of a command line as roles and clearances, and back. */
final class Arguments {

    private Arguments() {}

    /** @throws IllegalArgumentException when there are fewer or more */
    static void count(List<String> arguments, int fewest, int most) {
        if (arguments.size() < fewest || arguments.size() > most) {
            throw new IllegalArgumentException("not the right number of words");
        }
    }

    static Set<Role> roles(String words) {
        return Arrays.stream(words.split(","))
                .map(word -> new Role(word.strip().toUpperCase(Locale.ROOT).replace('-', '_')))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The roles an account can have of its own; {@code none} for no role. */
    static Set<Role> technical(String words) {
        return words.equals("none") ? Set.of() : roles(words);
    }

    static Secrecy secrecy(String word) {
        return Secrecy.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static String keys(Collection<Role> roles) {
        return roles.stream().map(Role::key).sorted().collect(Collectors.joining(","));
    }
}
