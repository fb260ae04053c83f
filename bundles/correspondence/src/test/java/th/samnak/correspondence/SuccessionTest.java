package th.samnak.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.samnak.api.access.Caller;
import th.samnak.api.access.Secrecy;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.numbering.SeriesContinuity.Certificate;
import th.samnak.api.numbering.SeriesContinuity.Line;
import th.samnak.api.organisation.Succession.Holding;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.records.RecordEntry;
import th.samnak.api.records.RecordId;
import th.samnak.api.records.Records.Custody;
import th.samnak.api.records.Records.Tally;
import th.samnak.correspondence.incoming.application.IncomingFilter;
import th.samnak.correspondence.incoming.application.IncomingRow;
import th.samnak.correspondence.incoming.domain.IncomingState;
import th.samnak.correspondence.letter.domain.Channel;
import th.samnak.correspondence.letter.domain.Direction;
import th.samnak.correspondence.outgoing.application.Signing.Signed;
import th.samnak.correspondence.outgoing.domain.LetterKind;
import th.samnak.correspondence.outgoing.domain.OutgoingState;
import th.samnak.correspondence.register.application.RegisterQuery;
import th.samnak.correspondence.register.domain.RegisterKind;
import th.samnak.testing.Cast;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.TestDatabase;

@EachDatabase
class SuccessionTest {

    private static final Caller SOMCHAI = Reorganised.in(Reorganised.U1, Cast.SOMCHAI);
    private static final Caller MALEE = Reorganised.in(Reorganised.U1, Cast.MALEE);
    private static final Caller PRASERT = Reorganised.in(Reorganised.U1, Cast.PRASERT);
    private static final Caller WILAI = Reorganised.in(Reorganised.U1, Cast.WILAI);
    private static final Caller KANYA = Reorganised.in(Reorganised.U2, Cast.KANYA);

    private final TestDatabase test;
    private final Office office;
    private final Reorganised change;

    SuccessionTest(TestDatabase test) {
        this.test = test;
        this.office = new Office(test);
        this.change = new Reorganised(office);
    }

    @BeforeEach
    void onTheEve() throws SQLException {
        for (String table : List.of("incoming", "outgoing", "routings", "scopes", "filed", "followed", "heirs", "register")) {
            sql("delete from correspondence_" + table);
        }
        for (String table : List.of("entries", "moves", "lots", "lot_steps", "hand_overs", "series", "freezes")) {
            sql("delete from records_" + table);
        }
        office.clock.set("2026-09-29T09:30");
        change.announce();
    }

    private String routed(String subject) {
        String id = office.by(Cast.WILAI).reception().receive(office.letter(subject));
        office.by(Cast.WILAI).reception().route(office.incoming(id), Office.FIRST, List.of(), "");
        return id;
    }

    private String assigned(String subject, LocalDate due) {
        String id = routed(subject);
        office.by(Cast.WILAI).units().accept(office.incoming(id));
        office.by(Cast.PRASERT).units().assign(office.incoming(id), Cast.SOMCHAI.person(), "", Optional.of(due));
        return id;
    }

    private static RecordId incoming(String id) {
        return new RecordId(CorrespondenceModule.ID, "incoming", id);
    }

    private static RecordId outgoing(String id) {
        return new RecordId(CorrespondenceModule.ID, "outgoing", id);
    }

    private Instant due(String id) {
        return office.access.asSystem(() -> office.all.incoming().open(id).row().dueAt().orElseThrow());
    }

    @Test
    void letters_stand_in_the_register_of_records_as_they_stand_here() {
        String id = routed("ขอข้อมูล");
        assertThat(office.records.find(incoming(id))).get().satisfies(record -> {
            assertThat(record.title()).isEqualTo("ขอข้อมูล");
            assertThat(record.custodian()).isEqualTo(Office.FIRST);
            assertThat(record.open()).isTrue();
            assertThat(record.begun()).isEqualTo(LocalDate.of(2026, 9, 29));
            assertThat(record.deadline()).isPresent();
        });
        String secret = office.by(Cast.ANONG).reception().receive(office.secret("นกกระจอกเทศลับ", Secrecy.SECRET));
        assertThat(office.records.find(incoming(secret))).get().extracting(RecordEntry::title).isEqualTo("เรื่องลับ");
        String draft = office.by(Cast.SOMCHAI).drafting().draft(office.draft(LetterKind.MEMO, "ร่าง"));
        office.by(Cast.SOMCHAI).drafting().cancel(office.outgoing(draft), "ไม่ใช้แล้ว");
        assertThat(office.records.find(outgoing(draft))).get().extracting(RecordEntry::open).isEqualTo(false);
    }

    @Test
    void a_letter_that_waits_across_the_reorganisation_arrives_at_the_successor_with_its_time() {
        String id = routed("รออยู่ก่อนวันเปลี่ยน");
        Instant due = due(id);
        change.cutOver(Map.of());
        office.clock.set("2026-10-01T08:45");

        assertThat(office.by(WILAI).incoming().count(IncomingFilter.Box.TO_ACCEPT)).isEqualTo(1);
        assertThat(office.by(WILAI).units().accept(office.incoming(id))).isOne();
        assertThat(due(id)).isEqualTo(due);
        assertThat(office.records.find(incoming(id))).get().satisfies(record -> {
            assertThat(record.custodian()).isEqualTo(Reorganised.U1);
            assertThat(record.deadline()).contains(LocalDate.ofInstant(due, office.clock.getZone()));
        });
        assertThat(office.records.custody(incoming(id))).extracting(Custody::unit)
                .endsWith(Office.FIRST, Reorganised.U1);
    }

    @Test
    void a_matter_in_hand_goes_on_and_a_single_one_goes_its_own_way() {
        LocalDate due = LocalDate.of(2026, 10, 9);
        String ours = assigned("ดำเนินการต่อ", due);
        String theirs = assigned("โอนไปอีกสำนัก", due);
        change.cutOver(Map.of(incoming(theirs), Reorganised.U2));
        office.clock.set("2026-10-01T09:00");

        office.by(SOMCHAI).matters().propose(office.incoming(ours), Cast.PRASERT.person(), "เห็นควรอนุมัติ");
        assertThat(office.incomingState(ours)).isEqualTo(IncomingState.PROPOSED);
        assertThat(rows(MALEE)).contains(ours).doesNotContain(theirs);
        assertThat(rows(KANYA)).containsExactly(theirs);
        assertThatThrownBy(() -> office.by(MALEE).incoming().open(theirs)).isInstanceOf(NotFound.class);
        assertThat(office.by(KANYA).incoming().open(theirs).row().ownerUnit()).contains(Reorganised.U2);
        assertThat(due(theirs)).isEqualTo(due(ours));
        assertThat(office.search(MALEE, "ดำเนินการต่อ")).extracting(Office.Found::id).containsExactly(ours);
        assertThat(office.search(KANYA, "โอนไปอีกสำนัก")).extracting(Office.Found::id).containsExactly(theirs);
    }

    private List<String> rows(Caller caller) {
        return office.by(caller).incoming().list(IncomingFilter.box(IncomingFilter.Box.UNIT), 0, 50).rows().stream()
                .map(IncomingRow::id)
                .toList();
    }

    @Test
    void what_was_signed_keeps_its_names_and_what_is_signed_afterwards_bears_the_new_ones() {
        String signed = office.proposedToPrasert(office.draft(LetterKind.EXTERNAL_LETTER, "ลงนามก่อน"));
        Signed before = office.by(Cast.PRASERT).signing().sign(office.outgoing(signed), "");
        byte[] paper = office.by(Cast.SOMCHAI).outgoing().signedPaper(signed);
        String draft = office.by(Cast.SOMCHAI).drafting().draft(office.draft(LetterKind.EXTERNAL_LETTER, "ลงนามทีหลัง"));
        change.cutOver(Map.of());
        office.clock.set("2026-10-01T10:00");

        assertThat(before.docNo()).startsWith("อต 0001.1/");
        assertThat(office.by(MALEE).outgoing().signedPaper(signed)).isEqualTo(paper);
        assertThat(office.by(MALEE).outgoing().open(signed).row().docNo()).isEqualTo(before.docNo());
        office.by(WILAI).dispatch().send(office.outgoing(signed), Channel.POST, "");
        assertThat(office.outgoingState(signed)).isEqualTo(OutgoingState.SENT);
        office.by(SOMCHAI).drafting().submit(office.outgoing(draft), Cast.MALEE.person(), "");
        office.by(MALEE).drafting().check(office.outgoing(draft), "");
        office.by(MALEE).drafting().propose(office.outgoing(draft), Cast.PRASERT.person(), "");
        Signed after = office.by(PRASERT).signing().sign(office.outgoing(draft), "");
        assertThat(after.docNo()).isEqualTo("อต 0014/1");
        Certificate certificate = office.continuity.certify(2569);
        assertThat(certificate.holds()).isTrue();
        assertThat(certificate.unseen()).isZero();
        assertThat(certificate.lines()).filteredOn(line -> line.series().kind().endsWith(".dispatch"))
                .extracting(line -> line.series().unit(), Line::last, Line::frozen)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Office.FIRST, 1, Optional.of(Reorganised.CUT)),
                        org.assertj.core.groups.Tuple.tuple(Reorganised.U1, 1, Optional.empty()));
    }

    @Test
    void the_former_unit_issues_no_number_any_more() {
        String draft = office.proposedToPrasert(office.draft(LetterKind.EXTERNAL_LETTER, "ลงนามด้วยตำแหน่งเดิม"));
        change.cutOver(Map.of(outgoing(draft), Office.FIRST));
        assertThatThrownBy(() -> office.by(Cast.PRASERT).signing().sign(office.outgoing(draft), ""))
                .isInstanceOfSatisfying(RuleViolation.class, e ->
                        assertThat(e.messageKey()).isEqualTo("records.series.frozen-successor"));
    }

    @Test
    void the_closed_registers_of_the_former_unit_are_read_by_its_successors_only() {
        String id = routed("อยู่ในทะเบียนเดิม");
        office.by(Cast.WILAI).units().accept(office.incoming(id));
        change.cutOver(Map.of());
        RegisterQuery query = RegisterQuery.whole(Office.FIRST, RegisterKind.RECEIPT, 2569);

        assertThat(office.by(MALEE).registers().units()).contains(Reorganised.U1, Office.FIRST);
        assertThat(office.by(MALEE).registers().list(query, 0, 10).rows()).singleElement()
                .satisfies(line -> assertThat(line.number()).isOne());
        assertThat(office.by(Cast.DECHA).registers().units()).doesNotContain(Office.FIRST);
        assertThatThrownBy(() -> office.by(Cast.DECHA).registers().list(query, 0, 10)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> office.by(WILAI).registers().cancelNext(Office.FIRST, RegisterKind.RECEIPT, "ผิด"))
                .isInstanceOfSatisfying(RuleViolation.class, e ->
                        assertThat(e.messageKey()).isEqualTo("records.series.frozen-successor"));
    }

    @Test
    void what_was_still_being_written_follows_the_second_time() throws SQLException {
        String first = routed("ส่งก่อน");
        String late = routed("ส่งพร้อมกับการปรับโครงสร้าง");
        List<String> eve = allRows();
        change.cutOver(Map.of());
        sql("update correspondence_routings set unit = 'oags-1' where letter_id = '" + late + "'");
        assertThat(office.by(WILAI).incoming().count(IncomingFilter.Box.TO_ACCEPT)).isEqualTo(1);
        office.transactions.together(() -> {
            change.succession().follow(change.handing(Map.of()));
            return true;
        });
        assertThat(office.by(WILAI).incoming().count(IncomingFilter.Box.TO_ACCEPT)).isEqualTo(2);
        assertThat(office.search(WILAI, "ส่งก่อน")).extracting(Office.Found::id).containsExactly(first);
        change.undo(Map.of());
        assertThat(allRows()).isEqualTo(eve);
    }

    @Test
    void a_rehearsal_counts_what_would_follow() {
        routed("รอลงรับ");
        office.by(Cast.SOMCHAI).drafting().draft(office.draft(LetterKind.MEMO, "ร่าง"));

        assertThat(change.succession().holdings(Office.FIRST)).containsExactly(
                new Holding("correspondence.holding.waiting", 1), new Holding("correspondence.holding.drafts", 1),
                new Holding("correspondence.holding.archive", 0), new Holding("correspondence.holding.known", 2));
    }

    @Test
    void taking_back_leaves_every_row_as_it_was() throws SQLException {
        routed("หนึ่ง");
        String single = assigned("สอง", LocalDate.of(2026, 10, 9));
        office.by(Cast.SOMCHAI).drafting().draft(office.draft(LetterKind.MEMO, "สาม"));
        List<String> before = allRows();
        String register = office.records.checksum();
        Map<RecordId, UnitId> singles = Map.of(incoming(single), Reorganised.U2);

        change.cutOver(singles);
        assertThat(allRows()).isNotEqualTo(before);
        change.undo(singles);

        assertThat(allRows()).isEqualTo(before);
        assertThat(office.records.checksum()).isEqualTo(register);
        office.clock.set("2026-09-30T09:30");
        assertThat(routed("สี่")).isNotEmpty();
    }

    private void sql(String text) throws SQLException {
        try (Connection connection = test.connect(); Statement statement = connection.createStatement()) {
            statement.executeUpdate(text);
        }
    }

    /** Every row of the function without its version, sorted. */
    private List<String> allRows() throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = test.connect(); Statement statement = connection.createStatement()) {
            for (String table : List.of("incoming", "outgoing", "routings", "scopes", "filed", "followed", "heirs", "register")) {
                try (ResultSet row = statement.executeQuery("select * from correspondence_" + table)) {
                    while (row.next()) {
                        rows.add(table + line(row));
                    }
                }
            }
        }
        Collections.sort(rows);
        return rows;
    }

    private static String line(ResultSet row) throws SQLException {
        StringBuilder line = new StringBuilder();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            String column = row.getMetaData().getColumnName(i).toLowerCase(java.util.Locale.ROOT);
            line.append(column.equals("version") ? "" : "|" + row.getString(i));
        }
        return line.toString();
    }

    @Test
    void letters_from_before_the_register_are_entered_later() throws SQLException {
        routed("ก่อนมีทะเบียน");
        office.by(Cast.SOMCHAI).drafting().draft(office.draft(LetterKind.MEMO, "ก่อนมีทะเบียนเหมือนกัน"));
        List<Tally> before = office.records.tally(Office.FIRST);
        String register = office.records.checksum();
        sql("delete from records_entries");
        sql("delete from records_moves");
        assertThat(office.records.tally(Office.FIRST)).isEmpty();

        office.access.asSystem(() -> {
            office.letterRecords().enterAll(Direction.INCOMING);
            office.letterRecords().enterAll(Direction.OUTGOING);
            return true;
        });

        assertThat(office.records.tally(Office.FIRST)).isEqualTo(before);
        assertThat(office.records.checksum()).isEqualTo(register);
    }
}
