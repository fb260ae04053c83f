package th.samnak.shell.admin;

import java.util.List;
import java.util.Locale;
import th.samnak.api.Role;
import th.samnak.ui.words.Words;

/** The roles as the screens name them, in the order of an office. */
final class RoleNames {

    static final List<Role> ALL = List.of(Role.HEAD, Role.DEPUTY_HEAD, Role.DIRECTOR, Role.SECTION_HEAD, Role.OFFICER,
            Role.CLERK, Role.CENTRAL_CLERK, Role.SECRET_REGISTRAR, Role.INTERNAL_AUDITOR, Role.DATA_PROTECTION_OFFICER,
            Role.ADMINISTRATOR);

    /** What belongs to posts. */
    static final List<Role> OF_POSTS = ALL.stream().filter(role -> !role.equals(Role.ADMINISTRATOR)).toList();

    /** What an account adds to the posts. */
    static final List<Role> TECHNICAL = List.of(Role.ADMINISTRATOR);

    private RoleNames() {}

    static String of(Role role) {
        return Words.now("role." + role.key().toLowerCase(Locale.ROOT));
    }
}
