package th.samnak.shell.admin;

import java.util.List;
import java.util.Locale;
import th.samnak.api.Role;
import th.samnak.ui.words.Words;

/** The roles as the screens name them, in the order of an office. */
final class RoleNames {

    static final List<Role> ALL = List.of(Role.HEAD, Role.DEPUTY_HEAD, Role.DIRECTOR, Role.SECTION_HEAD, Role.OFFICER,
            Role.CLERK, Role.CENTRAL_CLERK, Role.SECRET_REGISTRAR, Role.ADMINISTRATOR);

    private RoleNames() {}

    static String of(Role role) {
        return Words.now("role." + role.key().toLowerCase(Locale.ROOT));
    }
}
