package th.samnak.organisation.authority;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import th.samnak.api.OfficeModule;
import th.samnak.api.Permission;

/** What a permission is called, out of its function's own messages; its key where the function does not run. */
record PermissionName(String thai, String english) {

    static PermissionName of(Permission permission, List<OfficeModule> modules) {
        return modules.stream()
                .filter(module -> module.id().equals(permission.module()))
                .findFirst()
                .map(module -> new PermissionName(word(permission, module, Locale.ROOT), word(permission, module, Locale.ENGLISH)))
                .orElseGet(() -> new PermissionName(permission.key(), permission.key()));
    }

    private static String word(Permission permission, OfficeModule module, Locale locale) {
        try {
            return ResourceBundle.getBundle("i18n." + module.id(), locale, module.getClass().getClassLoader(),
                            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                    .getString(module.id() + ".permission." + permission.verb());
        } catch (MissingResourceException unnamed) {
            return permission.key();
        }
    }
}
