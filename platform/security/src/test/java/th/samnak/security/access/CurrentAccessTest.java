package th.samnak.security.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.samnak.api.ModuleId;
import th.samnak.api.Permission;
import th.samnak.api.Role;
import th.samnak.api.access.Caller;
import th.samnak.api.access.CallerSource;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.errors.NotSignedIn;
import th.samnak.testing.Cast;

class CurrentAccessTest {

    private static final Permission REGISTER = ModuleId.of("letters").permission("register", Role.CLERK);

    private final CurrentAccess access = new CurrentAccess();
    private final Browser browser = new Browser();

    /** The browser session served on this thread, as the web bundle tells it. */
    private static final class Browser implements CallerSource {

        private Optional<Object> session = Optional.empty();
        private Optional<Caller> person = Optional.empty();

        void serve(String newSession, Caller newPerson, Runnable call) {
            Optional<Object> formerSession = session;
            Optional<Caller> formerPerson = person;
            session = Optional.of(newSession);
            person = Optional.ofNullable(newPerson);
            call.run();
            session = formerSession;
            person = formerPerson;
        }

        @Override
        public Optional<Caller> current() {
            return person;
        }

        @Override
        public Optional<Object> session() {
            return session;
        }
    }

    @BeforeEach
    void connect() {
        access.sources = List.of(browser);
        access.decideBy((caller, permission) -> permission.grantedTo().stream().anyMatch(caller::has));
    }

    @Test
    void nobody_calls_from_a_thread_of_the_platform() {
        assertThat(access.signedIn()).isEmpty();
        assertThat(access.may(REGISTER)).isFalse();
        assertThatThrownBy(access::caller).isInstanceOf(NotSignedIn.class);
        assertThatThrownBy(() -> access.require(REGISTER)).isInstanceOf(NotSignedIn.class);
    }

    @Test
    void a_role_lets_pass_and_its_absence_refuses() {
        List<String> refused = new ArrayList<>();
        access.listenedBy((caller, permission) -> refused.add(caller.account() + " " + permission));
        assertThat(access.as(Cast.WILAI, () -> access.require(REGISTER))).isEqualTo(Cast.WILAI);
        access.as(Cast.SOMCHAI, () -> {
            assertThatThrownBy(() -> access.require(REGISTER)).isInstanceOf(NotPermitted.class);
            return null;
        });
        assertThat(refused).containsExactly("somchai letters:register");
    }

    @Test
    void before_the_grants_are_known_only_the_platform_may() {
        access.decideBy(CurrentAccess.Rights.NONE);
        assertThat(access.may(Cast.WILAI, REGISTER)).isFalse();
        assertThat(access.may(CurrentAccess.SYSTEM, REGISTER)).isTrue();
        assertThat(access.asSystem(() -> access.may(REGISTER))).isTrue();
    }

    @Test
    void a_block_ends_with_its_work_however_that_ends() {
        access.as(Cast.WILAI, () -> {
            assertThatThrownBy(() -> access.as(Cast.SOMCHAI, () -> {
                        throw new IllegalStateException("failed");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(access.caller()).isEqualTo(Cast.WILAI);
            return null;
        });
        assertThat(access.signedIn()).isEmpty();
    }

    @Test
    void the_person_at_the_browser_calls() {
        browser.serve("s1", Cast.WILAI, () -> assertThat(access.caller()).isEqualTo(Cast.WILAI));
    }

    @Test
    void a_block_begun_in_a_browser_call_wins_over_the_person() {
        browser.serve("s1", Cast.WILAI, () -> {
            assertThat(access.asSystem(access::caller)).isEqualTo(CurrentAccess.SYSTEM);
            assertThat(access.caller()).isEqualTo(Cast.WILAI);
        });
    }

    @Test
    void another_persons_screen_is_never_served_with_the_rights_of_a_block() {
        browser.serve("s1", Cast.WILAI, () -> access.asSystem(() -> {
            browser.serve("s2", Cast.SOMCHAI, () -> assertThat(access.caller()).isEqualTo(Cast.SOMCHAI));
            assertThat(access.caller()).isEqualTo(CurrentAccess.SYSTEM);
            return null;
        }));
    }

    @Test
    void nor_is_another_session_of_the_same_person() {
        browser.serve("s1", Cast.WILAI, () -> access.asSystem(() -> {
            browser.serve("s2", Cast.WILAI, () -> assertThat(access.caller()).isEqualTo(Cast.WILAI));
            return null;
        }));
    }

    @Test
    void a_screen_told_by_a_timer_is_served_as_its_own_person() {
        access.asSystem(() -> {
            browser.serve("s2", Cast.SOMCHAI, () -> assertThat(access.caller()).isEqualTo(Cast.SOMCHAI));
            return null;
        });
    }

    @Test
    void a_session_in_which_nobody_signed_in_has_no_caller() {
        access.asSystem(() -> {
            browser.serve("s3", null, () -> assertThat(access.signedIn()).isEmpty());
            return null;
        });
    }

    @Test
    void a_block_within_the_other_screen_counts_there() {
        access.asSystem(() -> {
            browser.serve("s2", Cast.SOMCHAI, () -> assertThat(access.as(Cast.KANYA, access::caller)).isEqualTo(Cast.KANYA));
            return null;
        });
    }

    @Test
    void another_thread_inherits_nothing() {
        access.asSystem(() -> {
            assertThat(CompletableFuture.supplyAsync(access::signedIn).join()).isEmpty();
            return null;
        });
    }

    @Test
    void someone_without_roles_holds_nothing() {
        Caller bare = new Caller(
                Cast.WILAI.person(), "wilai", "วิไล", Cast.WILAI.unit(), Set.of(), Cast.WILAI.clearance());
        assertThat(access.may(bare, REGISTER)).isFalse();
    }
}
