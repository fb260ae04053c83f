package th.samnak.security.domain;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import th.samnak.api.Role;

/** Roles in one column: their keys in alphabetical order, parted by commas. */
final class RoleNames {

    private RoleNames() {}

    static String of(Set<Role> roles) {
        return roles.stream().map(Role::key).sorted().collect(Collectors.joining(","));
    }

    static Set<Role> read(String names) {
        return Arrays.stream(names.split(","))
                .filter(name -> !name.isEmpty())
                .map(Role::new)
                .collect(Collectors.toUnmodifiableSet());
    }
}
