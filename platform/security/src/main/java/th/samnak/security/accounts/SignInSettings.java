package th.samnak.security.accounts;

import java.time.Duration;
import java.util.Optional;
import th.samnak.api.Settings;

/**
 * How signing in is configured.
 *
 * @param directory whether a directory keeps the passwords ({@code sign-in.realm=ldap})
 * @param failuresAllowed how many failures lock a name
 * @param lock how long it stays locked
 * @param firstAdministrator with a directory: the name there of the first administrator
 * @param demo whether this is a demonstration system
 */
public record SignInSettings(
        boolean directory, int failuresAllowed, Duration lock, Optional<String> firstAdministrator, boolean demo) {

    public static SignInSettings read() {
        return of(Settings.read());
    }

    /** @throws IllegalArgumentException naming the key that makes no sense */
    public static SignInSettings of(Settings settings) {
        String realm = settings.get("sign-in.realm", "local");
        if (!realm.equals("local") && !realm.equals("ldap")) {
            throw new IllegalArgumentException("sign-in.realm in samnak.conf is neither local nor ldap: " + realm);
        }
        return new SignInSettings(
                realm.equals("ldap"),
                Math.max(1, settings.number("sign-in.lock-after", 5)),
                Duration.ofMinutes(Math.max(1, settings.number("sign-in.lock-minutes", 15))),
                settings.get("sign-in.first-administrator"),
                settings.is("demo"));
    }
}
