package th.samnak.notices.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.samnak.api.ModuleId;
import th.samnak.api.Settings;
import th.samnak.api.access.Caller;
import th.samnak.api.errors.OfficeException;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.notices.Notice;
import th.samnak.api.notices.NoticeArrived;
import th.samnak.api.notices.NoticeBox.Choices;
import th.samnak.api.notices.NoticeBox.Told;
import th.samnak.api.persistence.Database;
import th.samnak.api.records.RecordId;
import th.samnak.notices.NoticesTables;
import th.samnak.notices.domain.QueuedMail;
import th.samnak.testing.Cast;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.MemoryEvents;
import th.samnak.testing.TestAccess;
import th.samnak.testing.TestClock;
import th.samnak.testing.TestDatabase;

@EachDatabase
class NoticesTest {

    private static final Settings MAILING = Settings.of(Path.of("."), Map.of("mail.host", "localhost", "mail.from", "samnak@example.go.th"));

    private final TestDatabase test;
    private final Database database;
    private final TestAccess access = new TestAccess(Cast.SOMCHAI);
    private final TestClock clock = TestClock.at("2026-08-03T09:30");
    private MemoryEvents events;
    private JpaNotices notices;

    NoticesTest(TestDatabase test) {
        this.test = test;
        this.database = test.open(new NoticesTables());
    }

    @BeforeEach
    void start() {
        test.empty();
        access.signIn(Cast.SOMCHAI);
        events = new MemoryEvents(test.transactions());
        notices = new JpaNotices(database, access, events, clock, MAILING);
    }

    @Test
    void a_notice_comes_into_the_box_of_its_person_alone() {
        notices.send(notice(Cast.SOMCHAI, "หนังสือเชิญประชุม"));
        assertThat(notices.unread()).isOne();
        Told told = notices.latest(10).getFirst();
        assertThat(told.notice()).isEqualTo(notice(Cast.SOMCHAI, "หนังสือเชิญประชุม"));
        access.signIn(Cast.MALEE);
        assertThat(notices.unread()).isZero();
        assertThat(notices.latest(10)).isEmpty();
        notices.read(told.id());
        access.signIn(Cast.SOMCHAI);
        assertThat(notices.unread()).isOne();
        notices.read(told.id());
        assertThat(notices.unread()).isZero();
        assertThat(events.published()).contains(new NoticeArrived(Cast.SOMCHAI.person()));
    }

    @Test
    void what_is_rolled_back_was_never_told() {
        assertThatThrownBy(() -> database.change(em -> {
            notices.send(notice(Cast.SOMCHAI, "หนังสือเชิญประชุม"));
            throw new IllegalStateException("the act failed");
        })).isInstanceOf(IllegalStateException.class);
        assertThat(notices.unread()).isZero();
    }

    @Test
    void all_are_read_at_once() {
        for (int i = 0; i < 3; i++) {
            notices.send(notice(Cast.SOMCHAI, "เรื่องที่ " + i));
        }
        notices.readAll();
        assertThat(notices.unread()).isZero();
        assertThat(notices.latest(2)).hasSize(2).allMatch(Told::read);
    }

    @Test
    void mail_goes_only_to_an_address_whose_code_came_back() {
        refused(() -> notices.choose(new Choices(true, Set.of(), Optional.empty(), Optional.empty(), false)), "notices.error.no-address");
        notices.ask("somchai@example.go.th");
        notices.send(notice(Cast.SOMCHAI, "ก่อนยืนยัน"));
        assertThat(mails()).hasSize(1);
        String code = mails().getFirst().code().orElseThrow();
        refused(() -> notices.confirm(code.equals("000000") ? "000001" : "000000"), "notices.error.code");
        notices.confirm(" " + code + " ");
        assertThat(notices.choices().address()).contains("somchai@example.go.th");
        notices.send(notice(Cast.SOMCHAI, "หลังยืนยัน"));
        assertThat(mails()).hasSize(2);
    }

    @Test
    void a_muted_function_and_mail_that_is_not_wanted_stay_in_the_box() {
        confirmed();
        notices.choose(new Choices(true, Set.of(ModuleId.of("approvals")), Optional.empty(), Optional.empty(), false));
        notices.send(notice(Cast.SOMCHAI, "ก"));
        notices.choose(new Choices(false, Set.of(), Optional.empty(), Optional.empty(), false));
        notices.send(notice(Cast.SOMCHAI, "ข"));
        assertThat(mails()).hasSize(1);
        assertThat(notices.unread()).isEqualTo(2);
    }

    @Test
    void a_code_holds_for_half_an_hour_and_for_five_tries() {
        notices.ask("somchai@example.go.th");
        String code = mails().getFirst().code().orElseThrow();
        clock.set("2026-08-03T10:00");
        refused(() -> notices.confirm(code), "notices.error.code");
        notices.ask("somchai@example.go.th");
        String second = mails().stream().filter(mail -> mail.next().equals(clock.instant())).findFirst().orElseThrow().code().orElseThrow();
        for (int i = 0; i < 5; i++) {
            refused(() -> notices.confirm("x"), "notices.error.code");
        }
        refused(() -> notices.confirm(second), "notices.error.code");
    }

    @Test
    void what_is_no_address_and_the_sixth_code_of_a_day_are_refused() {
        for (String wrong : List.of("", "somchai", "a@b", "a b@example.go.th", "a@example.go.th, b@example.go.th", "a@example.go.th\r\nBcc: x@y.zz")) {
            refused(() -> notices.ask(wrong), "notices.error.address");
        }
        for (int i = 0; i < 5; i++) {
            notices.ask("somchai@example.go.th");
        }
        refused(() -> notices.ask("somchai@example.go.th"), "notices.error.too-often");
        clock.set("2026-08-04T08:30");
        notices.ask("somchai@example.go.th");
    }

    @Test
    void without_a_mail_server_nothing_is_queued_and_the_person_is_told() {
        notices = new JpaNotices(database, access, events, clock, Settings.of(Path.of("."), Map.of()));
        assertThat(notices.canMail()).isFalse();
        refused(() -> notices.ask("somchai@example.go.th"), "notices.error.no-server");
    }

    private void confirmed() {
        notices.ask("somchai@example.go.th");
        notices.confirm(mails().getFirst().code().orElseThrow());
    }

    private List<QueuedMail> mails() {
        return database.read(em -> em.createQuery("select m from QueuedMail m", QueuedMail.class).getResultList());
    }

    private static Notice notice(Caller to, String title) {
        return new Notice(to.person(), "approvals.notice.waiting", List.of("2"),
                List.of(new Notice.Line(new RecordId(ModuleId.of("parasols"), "parasol", "p-1"), "approvals.notice.due", List.of("พรุ่งนี้"), title)),
                LocalDate.of(2026, 8, 3));
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act, String key) {
        assertThatThrownBy(act).isInstanceOf(RuleViolation.class)
                .satisfies(e -> assertThat(((OfficeException) e).messageKey()).isEqualTo(key));
    }
}
