package th.samnak.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.OfficeException;
import th.samnak.console.client.Terminal;

/** The whole way of a command, from the words typed to the exit status, over a real socket. */
class AdminSocketTest {

    @TempDir
    private Path folder;

    private final AdminCommands commands = new AdminCommands(new PlainWording());
    private AdminSocket socket;
    private Path data;

    @BeforeEach
    void open() throws IOException {
        data = Files.createDirectories(folder.resolve("data"));
        commands.add(new Unit());
        socket = new AdminSocket(new Desk(commands), data);
    }

    @AfterEach
    void close() throws IOException {
        socket.close();
    }

    @Test
    void an_answer_is_a_table_and_status_zero() throws Exception {
        Terminal terminal = Terminal.run(data, "unit:show", "oags-1");

        assertThat(terminal.status()).isZero();
        assertThat(terminal.out()).isEqualTo("UNIT    NAME\noags-1  สำนักบริหารกลาง\n");
        assertThat(terminal.err()).isEmpty();
    }

    @Test
    void json_is_for_scripts() throws Exception {
        assertThat(Terminal.run(data, "unit:show", "--json", "oags-1").out())
                .startsWith("{\"ok\":true")
                .contains("\"unit\":\"oags-1\"");
    }

    @Test
    void a_refusal_is_told_in_words_with_status_one() throws Exception {
        Terminal terminal = Terminal.run(data, "unit:show", "oags-99");

        assertThat(terminal.status()).isEqualTo(1);
        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.err()).contains("no such thing").doesNotContain("Exception");
    }

    @Test
    void a_refusal_in_json_is_json_with_status_one() throws Exception {
        Terminal terminal = Terminal.run(data, "unit:show", "oags-99", "--json");

        assertThat(terminal.status()).isEqualTo(1);
        assertThat(terminal.out()).startsWith("{\"ok\":false").contains("no such thing");
    }

    @Test
    void wrong_use_shows_the_usage_with_status_two() throws Exception {
        Terminal terminal = Terminal.run(data, "unit:show");

        assertThat(terminal.status()).isEqualTo(2);
        assertThat(terminal.err()).contains("unit:show ID");
    }

    @Test
    void an_unknown_command_has_status_127() throws Exception {
        assertThat(Terminal.run(data, "unit:dissolve").status()).isEqualTo(127);
    }

    @Test
    void a_command_that_breaks_says_so_and_the_next_is_served() throws Exception {
        Terminal broken = Terminal.run(data, "unit:show", "crash");

        assertThat(broken.status()).isEqualTo(1);
        assertThat(broken.err()).doesNotContain("\tat ");
        assertThat(Terminal.run(data, "unit:show", "oags-1").status()).isZero();
    }

    @Test
    void help_lists_what_there_is_and_forgets_what_has_gone() throws Exception {
        assertThat(Terminal.run(data, "help").out()).contains("unit:show", "shows a unit");
        assertThat(Terminal.run(data, "help", "unit:show").out()).contains("unit:show ID");

        commands.find("unit:show").ifPresent(commands::remove);

        assertThat(Terminal.run(data, "help").out()).doesNotContain("unit:show");
    }

    @Test
    void a_file_is_named_by_its_full_path() throws Exception {
        Path file = Files.createFile(folder.resolve("some.jar"));
        Path relative = Path.of("").toAbsolutePath().relativize(file);

        assertThat(Terminal.run(data, "unit:show", relative.toString()).out()).contains(file.toString());
    }

    @Test
    void nobody_else_may_open_the_socket() throws IOException {
        assertThat(Files.getPosixFilePermissions(data.resolve("admin.sock")))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }

    @Test
    void a_path_too_long_for_a_socket_is_worked_around() throws Exception {
        Path deep = Files.createDirectories(folder.resolve("d".repeat(120)));
        AdminSocket other = new AdminSocket(new Desk(commands), deep);
        try {
            assertThat(Terminal.run(deep, "unit:show", "oags-1").status()).isZero();
            assertThat(deep.resolve("admin.sock")).doesNotExist();
        } finally {
            other.close();
        }
        assertThat(deep.resolve("admin.path")).doesNotExist();
    }

    @Test
    void a_socket_left_by_a_crash_is_replaced() throws Exception {
        Path other = Files.createDirectories(folder.resolve("crashed"));
        Files.createFile(other.resolve("admin.sock"));
        AdminSocket again = new AdminSocket(new Desk(commands), other);
        try {
            assertThat(Terminal.run(other, "unit:show", "oags-1").status()).isZero();
        } finally {
            again.close();
        }
    }

    @Test
    void where_nothing_runs_the_client_says_so() throws Exception {
        Terminal terminal = Terminal.run(folder.resolve("nowhere"), "unit:show");

        assertThat(terminal.status()).isEqualTo(3);
        assertThat(terminal.err()).contains("No running Samnak").doesNotContain("Exception");
    }

    private static final class PlainWording extends Wording {

        PlainWording() {
            super(() -> new Bundle[0]);
        }

        @Override
        String of(OfficeException refusal) {
            return "no such thing";
        }
    }

    private static final class Unit implements AdminCommand {

        @Override
        public String name() {
            return "unit:show";
        }

        @Override
        public String help() {
            return "shows a unit";
        }

        @Override
        public String usage() {
            return "ID";
        }

        @Override
        public Report run(List<String> arguments) {
            return switch (arguments.size() == 1 ? arguments.get(0) : "") {
                case "" -> throw new IllegalArgumentException();
                case "oags-99" -> throw new NotFound("unit");
                case "crash" -> throw new IllegalStateException("broken on purpose");
                default -> Report.table(List.of("unit", "name"), List.of(List.of(arguments.get(0), "สำนักบริหารกลาง")));
            };
        }
    }
}
