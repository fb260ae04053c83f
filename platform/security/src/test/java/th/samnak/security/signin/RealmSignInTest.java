package th.samnak.security.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.samnak.api.Role;
import th.samnak.api.Settings;
import th.samnak.api.access.Caller;
import th.samnak.api.access.Clearance;
import th.samnak.api.access.Secrecy;
import th.samnak.api.access.SignIn.Outcome;
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.errors.NotSignedIn;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.persistence.Database;
import th.samnak.security.Office;
import th.samnak.security.SecurityTables;
import th.samnak.security.accounts.LocalPasswords;
import th.samnak.security.passwords.Argon2Passwords;
import th.samnak.security.passwords.Argon2Passwords.Cost;
import th.samnak.testing.Cast;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.TestDatabase;

@EachDatabase
class RealmSignInTest {

    private static final String PASSWORD = "tamarind bicycle thunder";
    private static final String OTHER = "แม่น้ำเจ้าพระยายามเย็น";

    private final TestDatabase databases;
    private final Database database;
    private Office office;

    @TempDir
    Path data;

    RealmSignInTest(TestDatabase databases) {
        this.databases = databases;
        this.database = databases.open(new SecurityTables());
    }

    @BeforeEach
    void start() {
        databases.empty();
        office = new Office(databases, database, Settings.of(data, Map.of("sign-in.lock-after", "3", "sign-in.lock-minutes", "10")));
    }

    @Test
    void the_right_password_lets_in_with_the_persons_unit_roles_and_clearance() {
        office.settle("somchai", PASSWORD);
        Outcome.Welcome welcome = welcome("somchai", PASSWORD);
        assertThat(welcome.caller()).isEqualTo(Cast.SOMCHAI);
        assertThat(welcome.mustChangePassword()).isFalse();
        assertThat(acts("somchai")).containsExactly("account.open", "sign-in");
    }

    @Test
    void the_name_may_be_typed_in_capitals_and_with_spaces_around() {
        office.settle("somchai", PASSWORD);
        assertThat(welcome("  SomChai ", PASSWORD).caller().account()).isEqualTo("somchai");
    }

    @Test
    void the_refusal_does_not_tell_whether_the_account_exists() {
        office.settle("somchai", PASSWORD);
        for (String name : List.of("somchai", "nobody")) {
            assertThat(refused(name, "wrong password!")).isEqualTo("security.sign-in.wrong");
            assertThat(refused(name, "wrong password!")).isEqualTo("security.sign-in.wrong");
            assertThat(refused(name, "wrong password!")).isEqualTo("security.sign-in.locked");
            assertThat(refused(name, "wrong password!")).isEqualTo("security.sign-in.locked");
        }
    }

    @Test
    void an_unknown_name_costs_as_much_work_as_a_known_one() {
        Office slow = new Office(databases, database, Map.of("sign-in.lock-after", "1000"));
        LocalPasswords costly = new LocalPasswords(slow.book, new Argon2Passwords(new Cost(8 * 1024, 2, 1)));
        slow.open("somchai");
        slow.book.change("somchai", kept -> kept.choose(costly.hash(PASSWORD.toCharArray())));
        long known = time(() -> costly.matches("somchai", "wrong".toCharArray()));
        long unknown = time(() -> costly.matches("nobody", "wrong".toCharArray()));
        assertThat(unknown).isBetween(known / 3, known * 3);
    }

    @Test
    void three_failures_lock_and_time_unlocks() {
        office.settle("somchai", PASSWORD);
        IntStream.range(0, 3).forEach(i -> refused("somchai", "wrong password!"));
        assertThat(refused("somchai", PASSWORD)).isEqualTo("security.sign-in.locked");
        office.clock.advance(Duration.ofMinutes(9));
        assertThat(refused("somchai", PASSWORD)).isEqualTo("security.sign-in.locked");
        office.clock.advance(Duration.ofMinutes(2));
        assertThat(welcome("somchai", PASSWORD).caller()).isEqualTo(Cast.SOMCHAI);
    }

    @Test
    void the_lock_says_how_long_it_lasts() {
        office.settle("somchai", PASSWORD);
        IntStream.range(0, 3).forEach(i -> refused("somchai", "wrong password!"));
        office.clock.advance(Duration.ofSeconds(310));
        Outcome outcome = office.signIn.signIn("somchai", PASSWORD.toCharArray(), "10.0.0.1");
        assertThat(outcome).isEqualTo(new Outcome.Refused("security.sign-in.locked", List.of(5L)));
    }

    @Test
    void a_success_and_an_hour_forget_failures() {
        office.settle("somchai", PASSWORD);
        refused("somchai", "wrong password!");
        refused("somchai", "wrong password!");
        welcome("somchai", PASSWORD);
        assertThat(refused("somchai", "wrong password!")).isEqualTo("security.sign-in.wrong");
        assertThat(refused("somchai", "wrong password!")).isEqualTo("security.sign-in.wrong");
        office.clock.advance(Duration.ofHours(1));
        assertThat(refused("somchai", "wrong password!")).isEqualTo("security.sign-in.wrong");
    }

    @Test
    void many_at_once_do_not_outrun_the_lock() throws InterruptedException {
        office.settle("somchai", PASSWORD);
        try (ExecutorService crowd = Executors.newFixedThreadPool(8)) {
            Callable<String> attempt = () -> refused("somchai", "wrong password!");
            List<String> answers = crowd.invokeAll(IntStream.range(0, 24).mapToObj(i -> attempt).toList()).stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(answers).filteredOn("security.sign-in.wrong"::equals).hasSize(2);
            assertThat(answers).filteredOn("security.sign-in.locked"::equals).hasSize(22);
        }
    }

    @Test
    void failures_are_recorded_with_the_address_and_without_the_password() {
        office.settle("somchai", PASSWORD);
        refused("somchai", "wrong password!");
        AuditTrail.Entry last = office.trail("security:account:somchai").getLast();
        assertThat(last.act()).isEqualTo("sign-in.refused");
        assertThat(last.account()).isEqualTo("somchai");
        assertThat(last.detail()).isEqualTo("wrong, 10.0.0.1");
        assertThat(office.access.asSystem(() -> office.audit.latest(100)).toString()).doesNotContain("wrong password!");
    }

    @Test
    void guesses_at_names_are_forgotten_after_a_day() {
        office.settle("somchai", PASSWORD);
        welcome("somchai", PASSWORD);
        refused("guess1", "wrong password!");
        refused("somchai", "wrong password!");
        office.clock.advance(Duration.ofHours(25));
        refused("guess2", "wrong password!");
        assertThat(office.attempts.all()).containsOnlyKeys("somchai", "guess2");
    }

    @Test
    void a_blocked_account_is_told_so_after_the_right_password_only() {
        office.settle("somchai", PASSWORD);
        office.book.change("somchai", kept -> kept.block(true));
        assertThat(refused("somchai", "wrong password!")).isEqualTo("security.sign-in.wrong");
        assertThat(refused("somchai", PASSWORD)).isEqualTo("security.sign-in.blocked");
    }

    @Test
    void nonsense_is_refused_without_a_trace() {
        for (String name : List.of("", " ", "x' or '1'='1", "a".repeat(5000), "admin)(uid=*", "../etc")) {
            assertThat(refused(name, PASSWORD)).isEqualTo("security.sign-in.wrong");
        }
        assertThat(refused("somchai", "")).isEqualTo("security.sign-in.wrong");
        assertThat(refused("somchai", "x".repeat(1_000_000))).isEqualTo("security.sign-in.wrong");
        assertThat(office.access.asSystem(() -> office.audit.latest(100))).isEmpty();
    }

    @Test
    void a_generated_password_gives_no_role_until_it_is_replaced() {
        String first = office.open("somchai");
        assertThat(first).hasSizeGreaterThanOrEqualTo(16);
        Outcome.Welcome welcome = welcome("somchai", first);
        assertThat(welcome.mustChangePassword()).isTrue();
        assertThat(welcome.caller().roles()).isEmpty();
        change(welcome.caller(), first, OTHER);
        assertThat(welcome("somchai", OTHER).caller()).isEqualTo(Cast.SOMCHAI);
        assertThat(office.signIn.renew(welcome.caller(), office.clock.instant())).contains(Cast.SOMCHAI);
        assertThat(refused("somchai", first)).isEqualTo("security.sign-in.wrong");
    }

    @Test
    void a_new_password_must_be_good_and_new() {
        office.settle("somchai", PASSWORD);
        refusedChange(PASSWORD, PASSWORD, "security.password.same");
        refusedChange(PASSWORD, "short", "security.password.too-short");
        refusedChange(PASSWORD, "somchai has a long one", "security.password.account-name");
        refusedChange("wrong password!", OTHER, "security.password.old-wrong");
        assertThat(welcome("somchai", PASSWORD).caller()).isEqualTo(Cast.SOMCHAI);
    }

    @Test
    void guessing_the_old_password_locks_as_well() {
        office.settle("somchai", PASSWORD);
        IntStream.range(0, 3).forEach(i -> refusedChange("wrong password!", OTHER, "security.password.old-wrong"));
        refusedChange(PASSWORD, OTHER, "security.sign-in.locked");
    }

    @Test
    void nobody_changes_the_password_of_another() {
        office.settle("somchai", PASSWORD);
        assertThatThrownBy(() -> office.access.as(Cast.ADMIN, this::changeSomchai)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(this::changeSomchai).isInstanceOf(NotSignedIn.class);
    }

    @Test
    void a_hash_of_a_lower_cost_is_made_anew_at_the_next_sign_in() {
        office.settle("somchai", PASSWORD);
        String before = office.book.find("somchai").orElseThrow().passwordHash().orElseThrow();
        LocalPasswords dearer = new LocalPasswords(office.book, new Argon2Passwords(new Cost(128, 2, 1)));
        assertThat(dearer.matches("somchai", "wrong password!".toCharArray())).isFalse();
        assertThat(office.book.find("somchai").orElseThrow().passwordHash()).contains(before);
        assertThat(dearer.matches("somchai", PASSWORD.toCharArray())).isTrue();
        assertThat(office.book.find("somchai").orElseThrow().passwordHash().orElseThrow()).contains("m=128,t=2");
        assertThat(dearer.matches("somchai", PASSWORD.toCharArray())).isTrue();
    }

    @Test
    void a_session_goes_on_with_what_the_person_is_now_and_ends_with_the_account() {
        office.settle("somchai", PASSWORD);
        Caller caller = welcome("somchai", PASSWORD).caller();
        Instant since = office.clock.instant();
        assertThat(office.signIn.renew(caller, since)).contains(caller);
        office.access.asSystem(() -> {
            office.accounts.clear("somchai", Clearance.of(Secrecy.SECRET, LocalDate.now(office.clock), Optional.empty(), "คำสั่งที่ 1/2569"));
            office.organisation.assign(Cast.SOMCHAI.person(), Set.of(Role.SECTION_HEAD));
            return null;
        });
        assertThat(office.signIn.renew(caller, since)).hasValueSatisfying(now -> {
            assertThat(now.roles()).containsExactly(Role.SECTION_HEAD);
            assertThat(now.clearance()).isEqualTo(Secrecy.SECRET);
        });
        block(true);
        assertThat(office.signIn.renew(caller, since)).isEmpty();
        block(false);
        assertThat(office.signIn.renew(caller, since)).isPresent();
    }

    @Test
    void a_reset_password_ends_the_sessions_opened_before_it() {
        office.settle("somchai", PASSWORD);
        Caller caller = welcome("somchai", PASSWORD).caller();
        Instant since = office.clock.instant();
        office.clock.advance(Duration.ofMinutes(1));
        String fresh = office.access.asSystem(() -> office.accounts.resetPassword("somchai"));
        assertThat(office.signIn.renew(caller, since)).isEmpty();
        office.clock.advance(Duration.ofMinutes(1));
        assertThat(welcome("somchai", fresh).mustChangePassword()).isTrue();
        assertThat(office.signIn.renew(caller, office.clock.instant())).isPresent();
    }

    @Test
    void nobody_renews_an_account_that_never_was() {
        Caller forged = new Caller(
                new PersonId("x"), "x", "x", Cast.ADMIN.unit(), Set.of(Role.ADMINISTRATOR), Secrecy.TOP_SECRET);
        assertThat(office.signIn.renew(forged, office.clock.instant())).isEmpty();
        Caller system = new Caller(
                new PersonId("system"), "system", "x", Cast.ADMIN.unit(), Set.of(), Secrecy.TOP_SECRET);
        assertThat(office.signIn.renew(system, office.clock.instant())).isEmpty();
    }

    @Test
    void the_file_with_the_first_password_goes_when_it_is_replaced() throws IOException {
        String first = office.open("admin", Role.ADMINISTRATOR);
        Path file = Files.writeString(data.resolve("first-password.txt"), first);
        change(welcome("admin", first).caller(), first, OTHER);
        assertThat(file).doesNotExist();
    }

    private static long time(Runnable work) {
        work.run();
        long start = System.nanoTime();
        IntStream.range(0, 5).forEach(i -> work.run());
        return System.nanoTime() - start;
    }

    private void block(boolean blocked) {
        office.access.asSystem(() -> {
            office.accounts.block("somchai", blocked);
            return null;
        });
    }

    private void change(Caller caller, String from, String to) {
        office.access.as(caller, () -> {
            office.signIn.changePassword(caller.account(), from.toCharArray(), to.toCharArray());
            return null;
        });
    }

    private boolean changeSomchai() {
        office.signIn.changePassword("somchai", PASSWORD.toCharArray(), OTHER.toCharArray());
        return true;
    }

    private void refusedChange(String from, String to, String key) {
        assertThatThrownBy(() -> change(Cast.SOMCHAI, from, to))
                .isInstanceOf(RuleViolation.class)
                .hasMessage(key);
    }

    private Outcome.Welcome welcome(String account, String password) {
        return (Outcome.Welcome) office.signIn.signIn(account, password.toCharArray(), "10.0.0.1");
    }

    private String refused(String account, String password) {
        return ((Outcome.Refused) office.signIn.signIn(account, password.toCharArray(), "10.0.0.1")).messageKey();
    }

    private List<String> acts(String account) {
        return office.trail("security:account:" + account).stream()
                .map(AuditTrail.Entry::act)
                .toList();
    }
}
