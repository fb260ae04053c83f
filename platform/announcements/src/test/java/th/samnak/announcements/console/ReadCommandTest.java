package th.samnak.announcements.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.samnak.announcements.AnnouncementsTables;
import th.samnak.announcements.application.JpaAnnouncements;
import th.samnak.api.console.Report;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.OrganisationBook;
import th.samnak.testing.Cast;
import th.samnak.testing.MemoryAuditTrail;
import th.samnak.testing.TestAccess;
import th.samnak.testing.TestClock;
import th.samnak.testing.TestDatabase;

class ReadCommandTest {

    private final TestDatabase test = TestDatabase.derby();
    private final TestAccess access = new TestAccess(Cast.ADMIN);
    private final TestClock clock = TestClock.at("2026-08-03T09:30");
    private ReadCommand command;

    @BeforeEach
    void start() {
        OrganisationBook never = (OrganisationBook) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {OrganisationBook.class}, (proxy, method, arguments) -> {
                    throw new AssertionError("reading writes nothing");
                });
        command = new ReadCommand(new JpaAnnouncements(
                test.open(new AnnouncementsTables()), never, access, new MemoryAuditTrail(access, clock), clock));
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void every_row_tells_what_stands_where() throws IOException {
        Path file = Path.of("src/test/resources/texts/board-announcement.txt");
        String text = Files.readString(file);

        Report report = command.run(List.of(file.toString()));

        assertThat(report.ok()).isTrue();
        assertThat(report.summary()).contains("4 units", "3 DUTY", "in force: 2025-09-10", "published: 2025-03-14", "missing marks: ข้อ 6");
        assertThat(report.rows()).allSatisfy(row ->
                assertThat(text.substring((Integer) row.get(5), (Integer) row.get(6))).isEqualTo(row.get(7)));
        assertThat(report.rows()).anySatisfy(row -> assertThat(row).contains("finding", "MARK_MISSING")
                .anyMatch(cell -> cell.toString().startsWith("The marks jump over ข้อ 6")));
    }

    @Test
    void what_is_no_file_or_no_text_is_told(@TempDir Path folder) throws IOException {
        Path binary = Files.write(folder.resolve("x.bin"), new byte[] {(byte) 0xff, 0, (byte) 0x81, 7});

        assertThatThrownBy(() -> command.run(List.of(folder.resolve("none.txt").toString()))).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> command.run(List.of(binary.toString()))).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> command.run(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
