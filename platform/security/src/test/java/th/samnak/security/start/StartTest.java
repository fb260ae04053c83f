package th.samnak.security.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.samnak.api.Role;
import th.samnak.api.Settings;
import th.samnak.api.access.SignIn.Outcome;
import th.samnak.api.demo.DemoData;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.security.Office;
import th.samnak.security.SecurityTables;
import th.samnak.security.domain.LoadedDemoData;
import th.samnak.testing.Cast;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.TestDatabase;

@EachDatabase
class StartTest {

    private final TestDatabase databases;
    private final Database database;
    private final List<String> calls = new ArrayList<>();

    @TempDir
    Path data;

    StartTest(TestDatabase databases) {
        this.databases = databases;
        this.database = databases.open(new SecurityTables());
    }

    @BeforeEach
    void empty() {
        databases.empty();
    }

    private Office office(Map<String, String> settings) {
        return new Office(databases, database, Settings.of(data, settings));
    }

    private void start(Office office) {
        new FirstAdministrator(
                office.accounts, office.organisation, office.access, databases.transactions(), office.settings);
    }

    @Test
    void an_empty_system_has_one_administrator_whose_password_lies_in_a_file_for_its_owner_alone() throws IOException {
        Office office = office(Map.of());
        start(office);
        Path file = data.resolve("first-password.txt");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        String password = Files.readString(file).strip();
        Outcome.Welcome welcome = (Outcome.Welcome) office.signIn.signIn("admin", password.toCharArray(), "::1");
        assertThat(welcome.mustChangePassword()).isTrue();
        assertThat(welcome.caller().name()).isEqualTo("ผู้ดูแล ระบบ");
        assertThat(office.organisation.person(new PersonId("admin")).map(Person::unit).flatMap(office.organisation::unit))
                .hasValueSatisfying(unit -> assertThat(unit.parent()).isEmpty());
        office.access.as(welcome.caller(), () -> {
            office.signIn.changePassword("admin", password.toCharArray(), "tamarind bicycle thunder".toCharArray());
            return null;
        });
        assertThat(file).doesNotExist();
        start(office);
        assertThat(file).doesNotExist();
        assertThat(office.book.all()).hasSize(1);
    }

    @Test
    void the_first_password_is_made_once() throws IOException {
        start(office(Map.of()));
        String password = Files.readString(data.resolve("first-password.txt"));
        start(office(Map.of()));
        assertThat(Files.readString(data.resolve("first-password.txt"))).isEqualTo(password);
    }

    @Test
    void where_the_file_cannot_be_written_there_is_no_account_either() throws IOException {
        Path occupied = Files.writeString(data.resolve("occupied"), "");
        Office office = new Office(databases, database, Settings.of(occupied, Map.of()));
        start(office);
        assertThat(office.book.all()).isEmpty();
        start(office(Map.of()));
        assertThat(data.resolve("first-password.txt")).exists();
    }

    @Test
    void with_a_directory_the_first_administrator_is_named_in_the_configuration() {
        Office office = office(Map.of("sign-in.realm", "ldap"));
        start(office);
        assertThat(office.book.all()).isEmpty();
        start(office(Map.of("sign-in.realm", "ldap", "sign-in.first-administrator", "somsri")));
        assertThat(office.book.find("somsri").orElseThrow().technical()).containsExactly(Role.ADMINISTRATOR);
        assertThat(data.resolve("first-password.txt")).doesNotExist();
    }

    @Test
    void a_demonstration_has_no_first_administrator_but_its_cast() {
        Office office = office(Map.of("demo", "true"));
        start(office);
        assertThat(office.book.all()).isEmpty();
        List<String> beyondTheCast = Stream.of(
                        DemoAccounts.PROPERTY_BUREAU, DemoAccounts.SECOND_AGENCY, DemoAccounts.SECOND_AGENCY_CLEARED)
                .flatMap(List::stream)
                .toList();
        beyondTheCast.forEach(name -> office.organisation.facts().begin(
                new Person(new PersonId(name), "นาย", name, "ทดสอบ", "", new UnitId("ops"))));
        office.access.asSystem(() -> {
            new DemoAccounts(office.accounts).load();
            return null;
        });
        assertThat(office.book.all()).hasSize(Cast.all().size() + beyondTheCast.size());
        Cast.all().forEach(member -> assertThat(
                        office.signIn.signIn(member.account(), DemoAccounts.PASSWORD.toCharArray(), "::1"))
                .isEqualTo(new Outcome.Welcome(member, false)));
    }

    @Test
    void demonstration_data_are_loaded_in_order_once_and_as_the_platform() throws InterruptedException {
        Office office = office(Map.of("demo", "true"));
        try (Loading loading = new Loading(office)) {
            loading.offer("letters", 100);
            loading.offer("accounts", 10);
            loading.offer("meetings", 200);
            loading.offer("organisation", 0);
            loading.loader.loadWhatIsDue();
            loading.loader.loadWhatIsDue();
            assertThat(calls).containsExactly("organisation system", "accounts system", "letters system", "meetings system");
        }
        try (Loading again = new Loading(office)) {
            again.offer("letters", 100);
            again.offer("archive", 150);
            again.loader.loadWhatIsDue();
            assertThat(calls).hasSize(5).endsWith("archive system");
            assertThat(again.loader.loaded()).extracting(LoadedDemoData::name)
                    .containsExactlyInAnyOrder("organisation", "accounts", "letters", "meetings", "archive");
        }
    }

    @Test
    void a_function_waits_for_the_accounts_and_they_for_the_people() throws InterruptedException {
        try (Loading loading = new Loading(office(Map.of("demo", "true")))) {
            loading.offer("letters", 100);
            loading.offer("accounts", 10);
            loading.loader.loadWhatIsDue();
            assertThat(calls).isEmpty();
        }
    }

    @Test
    void what_fails_is_undone_and_hinders_nobody_else() throws InterruptedException {
        Office office = office(Map.of("demo", "true"));
        try (Loading loading = new Loading(office)) {
            loading.offer("organisation", 0);
            loading.offer("accounts", 10);
            loading.loader.add(data("broken", 100, () -> {
                office.audit.record("left.behind", "broken", "");
                throw new IllegalStateException("broken");
            }));
            loading.offer("letters", 110);
            loading.loader.loadWhatIsDue();
            assertThat(calls).containsExactly("organisation system", "accounts system", "letters system");
            assertThat(office.trail("broken")).isEmpty();
            assertThat(loading.loader.loaded()).extracting(LoadedDemoData::name).doesNotContain("broken");
        }
    }

    @Test
    void data_that_resume_make_their_own_transactions_and_are_called_again_after_a_failure() throws InterruptedException {
        Office office = office(Map.of("demo", "true"));
        try (Loading loading = new Loading(office)) {
            loading.offer("organisation", 0);
            loading.offer("accounts", 10);
            DemoData letters = data("letters", 100, true, () -> {
                assertThat(databases.transactions().active()).isFalse();
                office.audit.record("told", "story", "");
                if (office.trail("story").size() == 1) {
                    throw new IllegalStateException("in the midst");
                }
            });
            loading.loader.add(letters);
            loading.loader.loadWhatIsDue();
            assertThat(loading.loader.loaded()).extracting(LoadedDemoData::name).doesNotContain("letters");
            loading.loader.remove(letters);
            loading.loader.add(letters);
            loading.loader.loadWhatIsDue();
            loading.loader.loadWhatIsDue();
            assertThat(loading.loader.loaded()).extracting(LoadedDemoData::name).contains("letters");
            assertThat(office.trail("story")).hasSize(2);
        }
    }

    private DemoData data(String name, int order, Runnable load) {
        return data(name, order, false, load);
    }

    private DemoData data(String name, int order, boolean resumes, Runnable load) {
        return new DemoData() {
            @Override
            public boolean resumes() {
                return resumes;
            }

            @Override
            public String name() {
                return name;
            }

            @Override
            public int order() {
                return order;
            }

            @Override
            public void load() {
                load.run();
            }
        };
    }

    /** A loader that loads when the test says so. */
    private final class Loading implements AutoCloseable {

        private final Office office;
        private final DemoLoader loader;

        Loading(Office office) {
            this.office = office;
            this.loader = new DemoLoader(database, office.access, office.clock, false);
        }

        void offer(String name, int order) {
            loader.add(data(name, order, () -> calls.add(name + " " + office.access.caller().account())));
        }

        @Override
        public void close() throws InterruptedException {
            loader.stop();
        }
    }
}
