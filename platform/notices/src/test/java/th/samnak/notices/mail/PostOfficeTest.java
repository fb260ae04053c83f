package th.samnak.notices.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.samnak.api.ModuleId;
import th.samnak.api.Settings;
import th.samnak.api.notices.Notice;
import th.samnak.api.persistence.Database;
import th.samnak.api.records.RecordId;
import th.samnak.notices.NoticesTables;
import th.samnak.notices.application.JpaNotices;
import th.samnak.notices.domain.QueuedMail;
import th.samnak.testing.Cast;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.MemoryEvents;
import th.samnak.testing.PlainSentences;
import th.samnak.testing.TestAccess;
import th.samnak.testing.TestClock;
import th.samnak.testing.TestDatabase;

@EachDatabase
class PostOfficeTest {

    private final TestDatabase test;
    private final Database database;
    private final TestAccess access = new TestAccess(Cast.SOMCHAI);
    private final TestClock clock = TestClock.at("2026-08-03T09:30");
    private GreenMail server;
    private JpaNotices notices;
    private PostOffice office;

    PostOfficeTest(TestDatabase test) {
        this.test = test;
        this.database = test.open(new NoticesTables());
    }

    @BeforeEach
    void start() {
        test.empty();
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        server.setUser("samnak@example.go.th", "samnak", "post-word");
        Settings settings = settings(Map.of());
        notices = new JpaNotices(database, access, new MemoryEvents(test.transactions()), clock, settings);
        office = new PostOffice(database, new PlainSentences(), clock, settings);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private Settings settings(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(Map.of(
                "mail.host", "127.0.0.1", "mail.port", String.valueOf(server.getSmtp().getPort()), "mail.security", "none",
                "mail.user", "samnak", "mail.password", "post-word", "mail.from", "สำนัก <samnak@example.go.th>",
                "site.address", "https://samnak.example.go.th/"));
        all.putAll(more);
        return Settings.of(Path.of("."), all);
    }

    @Test
    void a_thai_notice_arrives_readable_once_with_its_code_before_it() throws Exception {
        confirm();
        notices.send(notice("ขอเชิญประชุม ฯ ครั้งที่ ๓"));
        office.deliver();
        office.deliver();
        MimeMessage[] arrived = server.getReceivedMessages();
        assertThat(arrived).hasSize(2);
        assertThat(arrived[1].getSubject()).isEqualTo("approvals.notice.waiting [เรื่องรอ 2 เรื่อง]");
        assertThat(String.valueOf(arrived[1].getContent())).contains("ขอเชิญประชุม ฯ ครั้งที่ ๓", "https://samnak.example.go.th/notices/ways");
        assertThat(arrived[1].getAllRecipients()[0]).hasToString("somchai@example.go.th");
        assertThat(arrived[1].getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mails()).allMatch(mail -> mail.state() == QueuedMail.State.SENT && mail.code().isEmpty());
    }

    @Test
    void a_server_that_cannot_be_reached_is_tried_again_later_and_given_up_in_the_end() {
        confirm();
        notices.send(notice("เรื่อง"));
        server.stop();
        office.deliver();
        assertThat(waiting()).singleElement().satisfies(mail -> {
            assertThat(mail.next()).isEqualTo(clock.instant().plus(Duration.ofMinutes(1)));
            assertThat(mail.failure()).isNotEmpty();
        });
        office.deliver();
        assertThat(waiting().getFirst().next()).isEqualTo(clock.instant().plus(Duration.ofMinutes(1)));
        for (int i = 0; i < 7; i++) {
            clock.advance(Duration.ofDays(2));
            office.deliver();
        }
        assertThat(waiting()).isEmpty();
        assertThat(mails()).anyMatch(mail -> mail.state() == QueuedMail.State.GIVEN_UP);
    }

    @Test
    void mail_leaves_in_the_open_only_when_that_is_said() {
        confirm();
        notices.send(notice("เรื่อง"));
        new PostOffice(database, new PlainSentences(), clock, settings(Map.of("mail.security", "starttls"))).deliver();
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(waiting()).singleElement().satisfies(mail -> assertThat(mail.failure()).contains("STARTTLS"));
    }

    private void confirm() {
        notices.ask("somchai@example.go.th");
        office.deliver();
        String text = GreenMailUtil.getBody(server.getReceivedMessages()[0]);
        assertThat(text).contains("notices.mail.code");
        notices.confirm(text.replaceAll("\\D", ""));
    }

    private List<QueuedMail> waiting() {
        return mails().stream().filter(mail -> mail.state() == QueuedMail.State.WAITING).toList();
    }

    private List<QueuedMail> mails() {
        return database.read(em -> em.createQuery("select m from QueuedMail m", QueuedMail.class).getResultList());
    }

    private static Notice notice(String title) {
        return new Notice(Cast.SOMCHAI.person(), "approvals.notice.waiting", List.of("เรื่องรอ 2 เรื่อง"),
                List.of(new Notice.Line(new RecordId(ModuleId.of("parasols"), "parasol", "p-1"), "approvals.notice.due", List.of(), title)),
                LocalDate.of(2026, 8, 3));
    }
}
