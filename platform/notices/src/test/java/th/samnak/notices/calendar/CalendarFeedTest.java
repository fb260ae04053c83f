package th.samnak.notices.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.samnak.api.ModuleId;
import th.samnak.api.Settings;
import th.samnak.api.access.Caller;
import th.samnak.api.access.Secrecy;
import th.samnak.api.access.SignIn;
import th.samnak.api.notices.Appointments;
import th.samnak.api.persistence.Database;
import th.samnak.api.records.RecordId;
import th.samnak.notices.NoticesTables;
import th.samnak.notices.application.JpaNotices;
import th.samnak.testing.Cast;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.MemoryEvents;
import th.samnak.testing.PlainSentences;
import th.samnak.testing.TestAccess;
import th.samnak.testing.TestClock;
import th.samnak.testing.TestDatabase;

@EachDatabase
class CalendarFeedTest {

    private static final RecordId PARASOL = new RecordId(ModuleId.of("parasols"), "parasol", "p-1");

    private final TestDatabase test;
    private final Database database;
    private final TestAccess access = new TestAccess(Cast.ANONG);
    private final TestClock clock = TestClock.at("2026-08-03T09:30");
    private boolean blocked;
    private JpaNotices notices;
    private CalendarFeed feed;

    CalendarFeedTest(TestDatabase test) {
        this.test = test;
        this.database = test.open(new NoticesTables());
    }

    @BeforeEach
    void start() {
        test.empty();
        blocked = false;
        notices = new JpaNotices(
                database, access, new MemoryEvents(test.transactions()), clock, Settings.of(Path.of("."), Map.of()));
        feed = new CalendarFeed(database, new Renewing(), access, new PlainSentences(), clock);
        feed.from(new Dates());
    }

    @Test
    void a_person_sees_their_dates_and_nothing_secret() {
        String calendar = feed.calendar(token(notices.newCalendar())).orElseThrow();
        assertThat(calendar.replace("\r\n ", ""))
                .contains("BEGIN:VEVENT\r\nUID:parasols:parasol:p-1@samnak")
                .contains("DTSTART;VALUE=DATE:20260805\r\nDTEND;VALUE=DATE:20260806")
                .contains("DTSTART:20260806T023000Z")
                .contains("SUMMARY:ประชุมคณะกรรมการ\\; วาระ 1\\, 2\\nต่อ")
                .contains("SUMMARY:ORDINARY anong");
    }

    @Test
    void lines_are_folded_between_characters() {
        String calendar = feed.calendar(token(notices.newCalendar())).orElseThrow();
        assertThat(calendar.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }

    @Test
    void an_address_ends_with_a_new_one_by_choice_and_with_the_account() {
        String first = token(notices.newCalendar());
        String second = token(notices.newCalendar());
        assertThat(feed.calendar(first)).isEmpty();
        assertThat(feed.calendar(second)).isPresent();
        blocked = true;
        assertThat(feed.calendar(second)).isEmpty();
        blocked = false;
        notices.endCalendar();
        assertThat(feed.calendar(second)).isEmpty();
        assertThat(feed.calendar("")).isEmpty();
    }

    private static String token(String path) {
        return path.replace("/feed/calendar/", "").replace(".ics", "");
    }

    private static final class Dates implements Appointments {

        @Override
        public List<Appointment> of(Caller person, LocalDate from, LocalDate until) {
            LocalDate day = LocalDate.of(2026, 8, 6);
            return List.of(
                    new Appointment(PARASOL, person.clearance() + " " + person.account(), LocalDate.of(2026, 8, 5), Optional.empty(),
                            Optional.empty(), ""),
                    new Appointment(PARASOL, "ประชุมคณะกรรมการ; วาระ 1, 2\nต่อ", day,
                            Optional.of(day.atTime(9, 30).atZone(ZoneId.of("Asia/Bangkok"))), Optional.empty(), "ห้องประชุม 1"));
        }
    }

    private final class Renewing implements SignIn {

        @Override
        public Outcome signIn(String account, char[] password, String remoteAddress) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void changePassword(String account, char[] oldPassword, char[] newPassword) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Caller> renew(Caller caller, Instant signedInAt) {
            return blocked ? Optional.empty() : Optional.of(new Caller(caller.person(), caller.account(), "นางอนงค์",
                    caller.unit(), Cast.ANONG.roles(), Secrecy.TOP_SECRET));
        }
    }
}
