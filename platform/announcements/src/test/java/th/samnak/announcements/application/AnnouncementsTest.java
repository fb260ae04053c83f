package th.samnak.announcements.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.samnak.announcements.AnnouncementsTables;
import th.samnak.announcements.api.Announcements;
import th.samnak.announcements.api.Confirmation;
import th.samnak.announcements.api.Confirmation.NewUnit;
import th.samnak.announcements.api.Draft;
import th.samnak.announcements.api.Proposal;
import th.samnak.announcements.api.ProposedUnit;
import th.samnak.announcements.api.Span;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.errors.OfficeException;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.errors.StaleDataException;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.Clause;
import th.samnak.api.organisation.Instrument;
import th.samnak.api.organisation.InstrumentId;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.organisation.OrganisationTables;
import th.samnak.organisation.application.JpaOrganisation;
import th.samnak.organisation.application.JpaOrganisationBook;
import th.samnak.organisation.application.TurnedDay;
import th.samnak.organisation.ledger.Ledgers;
import th.samnak.testing.Cast;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.MemoryAuditTrail;
import th.samnak.testing.MemoryEvents;
import th.samnak.testing.TestAccess;
import th.samnak.testing.TestClock;
import th.samnak.testing.TestDatabase;

@EachDatabase
class AnnouncementsTest {

    private static final String TEXT = """
            ประกาศคณะกรรมการร่มกระดาษ เรื่อง การแบ่งหน่วยงานของสำนักงานร่มกระดาษ พ.ศ. 2569
            สำนักงานร่มกระดาษ มีอำนาจหน้าที่ ดังนี้
            (ก) ทำร่มกระดาษ
            (ค) สอนการทำร่ม
            สำนักงานร่มกระดาษ แบ่งหน่วยงานภายใน ดังนี้
            1. กองโครงร่ม
            2. กองกระดาษสา
            ให้ใช้บังคับตั้งแต่วันที่ 1 ตุลาคม พ.ศ. 2569 เป็นต้นไป
            (ราชกิจจานุเบกษา เล่ม 143 ตอนพิเศษ 7 ง หน้า 2 วันที่ 15 กันยายน 2569)
            """;
    private static final InstrumentId ID = new InstrumentId("parasol-2569");

    private final TestDatabase test;
    private final Database organisation;
    private final Database database;
    private final TestAccess access = new TestAccess(Cast.ADMIN);
    private final TestClock clock = TestClock.at("2026-08-03T09:30");
    private final MemoryAuditTrail audit = new MemoryAuditTrail(access, clock);
    private JpaOrganisation chart;
    private JpaOrganisationBook book;
    private Announcements announcements;

    AnnouncementsTest(TestDatabase test) {
        this.test = test;
        this.organisation = test.open(new OrganisationTables());
        this.database = test.open(new AnnouncementsTables());
    }

    @BeforeEach
    void start() {
        test.empty();
        Ledgers ledgers = new Ledgers(organisation, test.transactions(), clock);
        chart = new JpaOrganisation(ledgers, new TurnedDay(clock));
        book = new JpaOrganisationBook(chart, ledgers, test.transactions(), access, audit, new MemoryEvents(test.transactions()));
        announcements = new JpaAnnouncements(database, book, access, audit, clock);
    }

    @Test
    void a_proposal_comes_back_from_the_database_as_it_was_read() throws Exception {
        for (String name : List.of("ministerial-regulation", "changes", "internal-order", "web-page")) {
            String text = Files.readString(Path.of("src/test/resources/texts/" + name + ".txt"));
            Draft draft = announcements.propose(name, text);

            assertThat(announcements.open(draft.id()).proposal()).isEqualTo(announcements.read(text));
            assertThat(announcements.open(draft.id()).text()).isEqualTo(text);
        }
    }

    @Test
    void what_is_confirmed_is_an_instrument_with_clauses_wording_and_units() {
        Draft draft = announcements.propose("ร่ม", TEXT);

        announcements.confirm(draft.id(), draft.version(), decision());

        Instrument instrument = book.instruments().stream().filter(known -> known.id().equals(ID)).findFirst().orElseThrow();
        assertThat(instrument.confirmed()).isTrue();
        assertThat(instrument.effective()).contains(LocalDate.of(2026, 10, 1));
        assertThat(instrument.gazette().orElseThrow().volume()).contains(143);
        assertThat(instrument.clauses()).extracting(Clause::mark).containsExactly("ก", "ข", "ค", "1", "2");
        assertThat(instrument.clause("ข").orElseThrow().missing()).isTrue();
        assertThat(book.wording(ID)).contains(TEXT);
        assertThat(instrument.checksum()).hasValueSatisfying(checksum -> assertThat(checksum).matches("[0-9a-f]{64}"));
        assertThat(chart.on(LocalDate.of(2026, 10, 1)).below(new UnitId("oags"))).extracting(Unit::nameTh).contains("กองโครงร่ม", "กองกระดาษสา");
        assertThat(chart.on(LocalDate.of(2026, 9, 30)).unit(new UnitId("parasol-1"))).isEmpty();
        assertThat(chart.on(LocalDate.of(2026, 10, 1)).sourceOf(new UnitId("parasol-2"))).contains(Citation.of(ID.value(), "2"));
        assertThat(announcements.open(draft.id()).draft().instrument()).contains(ID);
    }

    @Test
    void what_is_cited_is_shown_in_its_whole_wording() {
        Draft draft = announcements.propose("ร่ม", TEXT);
        announcements.confirm(draft.id(), draft.version(), decision());
        access.signIn(Cast.SOMCHAI);

        assertThat(announcements.quote(Citation.of(ID.value(), "ค")).orElseThrow().cited()).isEqualTo("(ค) สอนการทำร่ม");
        assertThat(announcements.quote(Citation.whole(ID.value())).orElseThrow().text()).isEqualTo(TEXT);
        assertThat(announcements.quote(Citation.whole("nothing"))).isEmpty();
    }

    @Test
    void a_person_corrects_what_was_read_and_that_is_what_is_confirmed() {
        Draft draft = announcements.propose("ร่ม", TEXT);
        Proposal read = announcements.open(draft.id()).proposal();
        List<ProposedUnit> units = new ArrayList<>(read.units());
        units.set(0, units.getFirst().corrected(1, "กองโครงร่มและด้าม", ""));
        clock.set("2026-08-03T10:00");

        Draft corrected = announcements.correct(draft.id(), draft.version(), read.withUnits(units));
        announcements.confirm(draft.id(), corrected.version(), decision());

        assertThat(corrected.state()).isEqualTo(Draft.State.CORRECTED);
        assertThat(corrected.lastBy()).contains("admin");
        assertThat(chart.on(LocalDate.of(2026, 10, 1)).unit(new UnitId("parasol-1")).orElseThrow().nameTh()).isEqualTo("กองโครงร่มและด้าม");
        assertThat(audit.acts()).contains("announcement.propose", "announcement.correct", "announcement.confirm");
    }

    @Test
    void two_people_do_not_correct_over_each_other() {
        Draft draft = announcements.propose("ร่ม", TEXT);
        Proposal read = announcements.open(draft.id()).proposal();
        announcements.correct(draft.id(), draft.version(), read);

        assertThatThrownBy(() -> announcements.correct(draft.id(), draft.version(), read)).isInstanceOf(StaleDataException.class);
    }

    @Test
    void places_outside_of_the_text_and_double_marks_are_refused() {
        Draft draft = announcements.propose("ร่ม", TEXT);
        Proposal read = announcements.open(draft.id()).proposal();
        ProposedUnit far = new ProposedUnit(1, "", "กองไกล", "", "", new Span(0, 100_000));
        var twice = new ArrayList<>(read.clauses());
        twice.add(read.clauses().getFirst());

        refused("announcements.error.outside", () -> announcements.correct(draft.id(), draft.version(), read.withUnits(List.of(far))));
        refused("announcements.error.mark-twice", () -> announcements.correct(draft.id(), draft.version(), read.withClauses(twice)));
    }

    @Test
    void a_closed_draft_stays_closed() {
        Draft draft = announcements.propose("ร่ม", TEXT);
        Draft discarded = announcements.discard(draft.id(), draft.version());

        refused("announcements.error.closed", () -> announcements.confirm(draft.id(), discarded.version(), decision()));
        assertThat(announcements.drafts()).extracting(Draft::state).containsExactly(Draft.State.DISCARDED);
    }

    @Test
    void nothing_is_kept_of_a_confirmation_that_the_organisation_refuses() {
        Draft draft = announcements.propose("ร่ม", TEXT);
        String before = book.checksum();
        Confirmation twice = new Confirmation(ID, new UnitId("oags"), "", List.of(
                new NewUnit(0, new UnitId("oags-1"), "", ""), new NewUnit(1, new UnitId("oags-1"), "", "")));

        assertThatThrownBy(() -> announcements.confirm(draft.id(), draft.version(), twice)).isInstanceOf(OfficeException.class);
        assertThat(book.checksum()).isEqualTo(before);
        assertThat(announcements.open(draft.id()).draft().open()).isTrue();
    }

    @Test
    void units_are_not_founded_without_a_day_nor_an_instrument_twice() {
        Draft undated = announcements.propose("ร่ม", TEXT.replaceAll("ให้ใช้บังคับ.*", ""));
        refused("announcements.error.no-effective-date", () -> announcements.confirm(undated.id(), undated.version(), decision()));

        Draft draft = announcements.propose("ร่ม", TEXT);
        announcements.confirm(draft.id(), draft.version(), decision());
        Draft again = announcements.propose("ร่ม", TEXT);
        refused("announcements.error.instrument-exists", () -> announcements.confirm(again.id(), again.version(), decision()));
    }

    @Test
    void only_who_may_reads_and_confirms() {
        Draft draft = announcements.propose("ร่ม", TEXT);
        access.signIn(Cast.PRASERT);

        assertThatThrownBy(() -> announcements.read(TEXT)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> announcements.propose("ร่ม", TEXT)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> announcements.open(draft.id())).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> announcements.confirm(draft.id(), draft.version(), decision())).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(announcements::drafts).isInstanceOf(NotPermitted.class);
    }

    @Test
    void an_unknown_draft_is_not_found() {
        assertThatThrownBy(() -> announcements.open("nothing")).isInstanceOf(NotFound.class);
    }

    @Test
    void files_in_utf_8_and_in_the_old_thai_code_are_read_and_others_refused() {
        assertThat(announcements.text(TEXT.getBytes(StandardCharsets.UTF_8))).isEqualTo(TEXT);
        assertThat(announcements.text(TEXT.getBytes(Charset.forName("x-windows-874")))).isEqualTo(TEXT);
        refused("announcements.error.not-utf-8", () -> announcements.text(new byte[] {(byte) 0xff, (byte) 0xfe, 1, 2, 3}));
        refused("announcements.error.not-utf-8", () -> announcements.text("déjà vu, naïveté".getBytes(StandardCharsets.ISO_8859_1)));
        refused("announcements.error.empty", () -> announcements.text(new byte[0]));
        refused("announcements.error.too-large", () -> announcements.text(new byte[Announcements.LARGEST + 1]));
    }

    private static Confirmation decision() {
        return new Confirmation(ID, new UnitId("oags"), "Paper parasols", IntStream.range(0, 2)
                .mapToObj(i -> new NewUnit(i, new UnitId("parasol-" + (i + 1)), "Division " + (i + 1), ""))
                .toList());
    }

    private static void refused(String key, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.messageKey()).isEqualTo(key));
    }
}
