package th.samnak.security.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.samnak.api.Role;
import th.samnak.api.Settings;
import th.samnak.api.access.Accounts.Account;
import th.samnak.api.access.Secrecy;
import th.samnak.api.access.SignIn.Outcome;
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.persistence.Database;
import th.samnak.security.Office;
import th.samnak.security.SecurityTables;
import th.samnak.testing.Cast;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.TestDatabase;

/** Karaf's LDAP login module with our settings against a real OpenLDAP. */
@EachDatabase
class DirectorySignInTest {

    private static final String PASSWORD = "from-the-directory";

    private static PrivateDirectory directory;

    @TempDir
    static Path folder;

    private final TestDatabase databases;
    private final Database database;
    private Office office;

    DirectorySignInTest(TestDatabase databases) {
        this.databases = databases;
        this.database = databases.open(new SecurityTables());
    }

    @BeforeAll
    static void startDirectory() throws IOException {
        assumeTrue(PrivateDirectory.available(), "slapd is not installed, and only root could install it");
        directory = PrivateDirectory.start(folder);
    }

    @AfterAll
    static void stopDirectory() {
        if (directory != null) {
            directory.close();
        }
    }

    @BeforeEach
    void start() {
        databases.empty();
        office = office(Map.of());
        office.open("somchai");
    }

    private Office office(Map<String, String> different) {
        Map<String, String> keys = new HashMap<>(Map.of(
                "sign-in.realm", "ldap",
                "ldap.url", directory.url(),
                "ldap.user-base", "ou=people,dc=office,dc=example",
                "ldap.bind-dn", PrivateDirectory.BIND_DN,
                "ldap.bind-password", PrivateDirectory.BIND_PASSWORD));
        keys.putAll(different);
        Settings settings = Settings.of(folder, keys);
        return new Office(
                databases, database, settings, Office.realm(DirectoryOptions.MODULE, DirectoryOptions.from(settings)));
    }

    @Test
    void the_directory_keeps_the_password_and_the_account_here_the_roles() {
        assertThat(answer("somchai", PASSWORD)).isEqualTo(new Outcome.Welcome(Cast.SOMCHAI, false));
        Account account = office.access.asSystem(() -> office.accounts.find("somchai")).orElseThrow();
        assertThat(account.directory()).isTrue();
        assertThat(account.mustChangePassword()).isFalse();
        assertThat(account.roles()).containsExactly(Role.OFFICER);
    }

    @Test
    void a_wrong_or_empty_password_is_refused_and_locks() {
        assertThat(refusal("somchai", "")).isEqualTo("security.sign-in.wrong");
        for (int i = 0; i < 4; i++) {
            assertThat(refusal("somchai", "wrong-password")).isEqualTo("security.sign-in.wrong");
        }
        assertThat(refusal("somchai", "wrong-password")).isEqualTo("security.sign-in.locked");
        assertThat(refusal("somchai", PASSWORD)).isEqualTo("security.sign-in.locked");
    }

    @Test
    void somebody_of_the_directory_without_an_account_is_told_whom_to_ask() {
        assertThat(answer("stranger", PASSWORD))
                .isEqualTo(new Outcome.Refused("security.sign-in.no-account", List.of("stranger")));
        assertThat(office.trail("security:account:stranger")).extracting(AuditTrail.Entry::detail)
                .containsExactly("no-account, 10.0.0.1");
    }

    @Test
    void nobody_of_the_directory_is_refused_like_a_wrong_password() {
        assertThat(refusal("nobody", PASSWORD)).isEqualTo("security.sign-in.wrong");
    }

    @Test
    void a_name_cannot_smuggle_a_search() {
        assertThat(refusal("*", PASSWORD)).isEqualTo("security.sign-in.wrong");
        assertThat(refusal("som*", PASSWORD)).isEqualTo("security.sign-in.wrong");
        assertThat(refusal("somchai)(uid=*", PASSWORD)).isEqualTo("security.sign-in.wrong");
    }

    @Test
    void a_silent_directory_is_told_as_such_and_counts_against_nobody() {
        office = office(Map.of("ldap.url", "ldap://127.0.0.1:1"));
        for (int i = 0; i < 8; i++) {
            assertThat(refusal("somchai", PASSWORD)).isEqualTo("security.sign-in.unavailable");
        }
        office = office(Map.of("ldap.bind-password", "not-the-readers"));
        assertThat(refusal("somchai", PASSWORD)).isEqualTo("security.sign-in.unavailable");
        office = office(Map.of());
        assertThat(answer("somchai", PASSWORD)).isInstanceOf(Outcome.Welcome.class);
    }

    @Test
    void a_directory_is_asked_over_tls_when_the_office_vouches_for_its_certificate() {
        office = office(Map.of("ldap.url", directory.tlsUrl(), "ldap.certificate", "office.pem"));
        assertThat(answer("somchai", PASSWORD)).isEqualTo(new Outcome.Welcome(Cast.SOMCHAI, false));
        assertThat(refusal("somchai", "wrong-password")).isEqualTo("security.sign-in.wrong");
    }

    @Test
    void a_certificate_that_nobody_vouches_for_is_not_trusted_with_a_password() {
        office = office(Map.of("ldap.url", directory.tlsUrl()));
        assertThat(refusal("somchai", PASSWORD)).isEqualTo("security.sign-in.unavailable");
        office = office(Map.of("ldap.url", directory.tlsUrl(), "ldap.certificate", "stranger.pem"));
        assertThat(refusal("somchai", PASSWORD)).isEqualTo("security.sign-in.unavailable");
    }

    @Test
    void a_certificate_of_another_host_is_not_trusted(@TempDir Path other) throws IOException {
        try (PrivateDirectory impostor = PrivateDirectory.startWithTheCertificateOfAnother(other)) {
            office = office(Map.of(
                    "ldap.url", impostor.tlsUrl(), "ldap.certificate", other.resolve("office.pem").toString()));
            assertThat(refusal("somchai", PASSWORD)).isEqualTo("security.sign-in.unavailable");
        }
    }

    @Test
    void a_certificate_file_that_is_none_is_named() {
        assertThatThrownBy(() -> office(Map.of("ldap.url", directory.tlsUrl(), "ldap.certificate", "people.ldif")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ldap.certificate");
        assertThatThrownBy(() -> office(Map.of("ldap.url", directory.tlsUrl(), "ldap.certificate", "missing.pem")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("missing.pem");
    }

    @Test
    void a_password_kept_here_does_not_open_an_account_of_the_directory() {
        office.book.change("somchai", kept -> kept.choose(office.passwords.hash("kept here long ago".toCharArray())));
        assertThat(refusal("somchai", "kept here long ago")).isEqualTo("security.sign-in.wrong");
    }

    @Test
    void passwords_are_neither_made_nor_changed_nor_reset_here() {
        String first = office.access.asSystem(
                () -> office.accounts.open("malee", Cast.MALEE.person(), Set.of()));
        assertThat(first).isEmpty();
        assertThatThrownBy(() -> office.access.asSystem(() -> office.accounts.resetPassword("malee")))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("security.password.in-directory");
        assertThatThrownBy(() -> office.access.as(Cast.SOMCHAI, () -> {
                    office.signIn.changePassword("somchai", PASSWORD.toCharArray(), "something else here".toCharArray());
                    return null;
                }))
                .hasMessage("security.password.in-directory");
    }

    @Test
    void a_missing_key_is_named() {
        Settings incomplete = Settings.of(folder, Map.of("sign-in.realm", "ldap", "ldap.url", directory.url()));
        assertThatThrownBy(() -> DirectoryOptions.from(incomplete))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ldap.user-base");
    }

    private Outcome answer(String account, String password) {
        return office.signIn.signIn(account, password.toCharArray(), "10.0.0.1");
    }

    private String refusal(String account, String password) {
        return ((Outcome.Refused) answer(account, password)).messageKey();
    }
}
