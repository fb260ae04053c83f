package th.samnak.console.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreflightTest {

    @TempDir
    private Path folder;

    @Test
    void a_new_folder_and_a_free_port_are_fine() throws Exception {
        Terminal terminal = preflight(folder.resolve("new/data"), freePort());

        assertThat(terminal.status()).isZero();
        assertThat(terminal.err()).isEmpty();
    }

    @Test
    void a_taken_port_is_named_in_both_languages() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Terminal terminal = preflight(folder, taken.getLocalPort());

            assertThat(terminal.status()).isEqualTo(1);
            assertThat(terminal.err()).contains("พอร์ต " + taken.getLocalPort(), "Port " + taken.getLocalPort());
        }
    }

    @Test
    void a_folder_whose_lock_is_held_is_refused_and_left_alone() throws Exception {
        try (FileChannel lock = FileChannel.open(
                folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            lock.lock();
            assertThat(preflight(folder, freePort()).err()).contains("in use");
        }
        assertThat(preflight(folder, freePort()).status()).isZero();
    }

    @Test
    void a_folder_that_cannot_be_made_is_refused() throws Exception {
        Path file = Files.createFile(folder.resolve("a-file"));

        assertThat(preflight(file.resolve("data"), freePort()).err()).contains("cannot be written to");
    }

    @Test
    void a_problem_told_by_the_server_ends_the_waiting() throws Exception {
        Files.writeString(folder.resolve("start-problem.txt"), "wrong password");

        assertThat(await(ProcessHandle.current().pid())).isEqualTo(FirstPage.PROBLEM);
    }

    @Test
    void a_server_that_has_ended_ends_the_waiting() throws Exception {
        Process ended = new ProcessBuilder("true").start();
        ended.waitFor();

        assertThat(await(ended.pid())).isEqualTo(FirstPage.ENDED);
    }

    private int await(long process) throws Exception {
        String page = "http://127.0.0.1:" + freePort() + "/sign-in";
        return Terminal.main(List.of("await", folder.toString(), page, String.valueOf(process), "5")).status();
    }

    private static Terminal preflight(Path data, int port) throws Exception {
        return Terminal.main(List.of("preflight", data.toString(), "127.0.0.1", String.valueOf(port)));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
