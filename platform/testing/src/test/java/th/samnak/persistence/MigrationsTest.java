package th.samnak.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.samnak.api.ModuleId;
import th.samnak.api.persistence.EntityUnit;
import th.samnak.persistence.jdbc.Dialect;
import th.samnak.persistence.migration.AppliedMigration;
import th.samnak.persistence.migration.MigrationHistory;
import th.samnak.persistence.migration.MigrationRefused;
import th.samnak.persistence.migration.MigrationSource;
import th.samnak.persistence.migration.Migrator;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.TestDatabase;

@EachDatabase
class MigrationsTest {

    private static final String PENS = "create table box_pens (id integer not null primary key);\n";
    private static final String COLOUR =
            """
            -- a remark; with a semicolon
            alter table box_pens
              add column colour varchar(20);
            insert into box_pens (id, colour) values (1, 'a;b');
            """;

    private final TestDatabase test;
    private final EntityUnit unit = new Box();

    @TempDir
    private Path files;

    MigrationsTest(TestDatabase test) {
        this.test = test;
    }

    @BeforeEach
    void clean() throws SQLException {
        try (Connection connection = test.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("delete from samnak_migrations");
            for (String table : List.of("box_pens", "box_ink")) {
                try {
                    statement.execute("drop table " + table);
                } catch (SQLException notThere) {
                    // the first test finds nothing to drop
                }
            }
        }
    }

    private void write(String name, String sql) throws IOException {
        Files.writeString(files.resolve(name), sql);
    }

    private List<AppliedMigration> migrate() throws SQLException {
        try (Connection connection = test.connect()) {
            MigrationHistory history = MigrationHistory.read(test.dataSource(), Clock.systemUTC());
            Dialect dialect = test.isPostgres() ? Dialect.POSTGRESQL : Dialect.DERBY;
            new Migrator(test.dataSource(), dialect, history).migrate(unit, source());
            return history.all();
        }
    }

    private MigrationSource source() {
        return () -> {
            try (Stream<Path> found = Files.list(files)) {
                List<URL> urls = new ArrayList<>();
                for (Path file : found.toList()) {
                    urls.add(file.toUri().toURL());
                }
                return urls;
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    private int count(String query) throws SQLException {
        try (Connection connection = test.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private void assertRefused(String key) {
        assertThatThrownBy(this::migrate)
                .isInstanceOfSatisfying(MigrationRefused.class, e -> assertThat(e.messageKey()).isEqualTo(key));
    }

    @Test
    void steps_are_taken_in_order_and_once() throws Exception {
        write("V002__colour.sql", COLOUR);
        write("V001__pens.sql", PENS);

        migrate();

        assertThat(migrate()).extracting(AppliedMigration::version).containsExactly(1, 2);
        assertThat(count("select count(*) from box_pens where colour = 'a;b'")).isOne();
    }

    @Test
    void each_database_takes_its_own_variant() throws Exception {
        write("V001__pens.derby.sql", PENS + "insert into box_pens values (1);\n");
        write("V001__pens.postgresql.sql", PENS + "insert into box_pens values (2);\n");

        migrate();

        assertThat(count("select id from box_pens")).isEqualTo(test.isPostgres() ? 2 : 1);
    }

    @Test
    void a_step_that_fails_leaves_nothing_behind() throws Exception {
        write("V001__pens.sql", PENS);
        write("V002__ink.sql", "create table box_ink (id integer);\ninsert into box_nowhere values (1);\n");

        assertThatThrownBy(this::migrate).isInstanceOf(SQLException.class).hasMessageContaining("box/V002__ink");

        assertThatThrownBy(() -> count("select count(*) from box_ink")).isInstanceOf(SQLException.class);
        write("V002__ink.sql", "create table box_ink (id integer);\n");
        assertThat(migrate()).hasSize(2);
    }

    @Test
    void a_released_step_that_was_changed_is_refused() throws Exception {
        write("V001__pens.sql", PENS);
        migrate();
        write("V001__pens.sql", PENS + "-- better\n");

        assertRefused("persistence.migration.changed");
    }

    @Test
    void other_line_ends_are_no_change() throws Exception {
        write("V001__pens.sql", PENS);
        migrate();
        write("V001__pens.sql", PENS.replace("\n", "\r\n"));

        assertThat(migrate()).hasSize(1);
    }

    @Test
    void tables_newer_than_the_program_are_refused() throws Exception {
        write("V001__pens.sql", PENS);
        write("V002__colour.sql", COLOUR);
        migrate();
        Files.delete(files.resolve("V002__colour.sql"));

        assertRefused("persistence.migration.newer");
    }

    @Test
    void a_step_that_comes_too_late_is_refused() throws Exception {
        write("V001__pens.sql", PENS);
        write("V003__colour.sql", COLOUR);
        migrate();
        write("V002__ink.sql", "create table box_ink (id integer);\n");

        assertRefused("persistence.migration.late");
    }

    @Test
    void files_that_make_no_sense_are_refused() throws Exception {
        write("V001__pens.sql", PENS);
        write("V001__ink.sql", PENS);
        assertRefused("persistence.migration.twice");
        Files.delete(files.resolve("V001__ink.sql"));
        write("pens-2.sql", PENS);
        assertRefused("persistence.migration.name");
        Files.delete(files.resolve("pens-2.sql"));
        write("V001__pens.sql", "create table box_pens (id integer)\n");
        assertRefused("persistence.migration.unfinished");
    }

    private static final class Box implements EntityUnit {

        @Override
        public ModuleId id() {
            return ModuleId.of("box");
        }

        @Override
        public List<Class<?>> entities() {
            return List.of();
        }
    }
}
