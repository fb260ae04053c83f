package th.samnak.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.samnak.api.access.Caller;
import th.samnak.api.errors.NotFound;
import th.samnak.api.organisation.Succeeded;
import th.samnak.api.organisation.Succession.Handing;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.records.RecordEntry;
import th.samnak.api.records.RecordId;
import th.samnak.api.records.Records.Custody;
import th.samnak.correspondence.filing.application.FiledRow;
import th.samnak.correspondence.incoming.domain.IncomingState;
import th.samnak.api.approvals.Decision;
import th.samnak.api.approvals.MinuteLine;
import th.samnak.testing.Cast;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.TestDatabase;

/** What is finished when its unit ends stays under that unit's name, and is the heir's all the same. */
@EachDatabase
class InheritanceTest {

    private static final LocalDate LATER = LocalDate.of(2026, 11, 1);
    private static final Caller SOMCHAI = Reorganised.in(Reorganised.U1, Cast.SOMCHAI);
    private static final Caller MALEE = Reorganised.in(Reorganised.U1, Cast.MALEE);
    private static final Caller KANYA = Reorganised.in(Reorganised.U2, Cast.KANYA);
    private static final List<String> TABLES =
            List.of("incoming", "outgoing", "routings", "scopes", "filed", "followed", "heirs", "register");

    private final TestDatabase test;
    private final Office office;
    private final Reorganised change;

    InheritanceTest(TestDatabase test) {
        this.test = test;
        this.office = new Office(test);
        this.change = new Reorganised(office);
    }

    @BeforeEach
    void onTheEve() throws SQLException {
        for (String table : TABLES) {
            sql("delete from correspondence_" + table);
        }
        for (String table : List.of("entries", "moves", "lots", "lot_steps", "hand_overs", "series", "freezes")) {
            sql("delete from records_" + table);
        }
        office.clock.set("2026-09-29T09:30");
        change.announce();
    }

    private String closed(String subject) {
        String id = office.by(Cast.WILAI).reception().receive(office.letter(subject));
        office.by(Cast.WILAI).reception().route(office.incoming(id), Office.FIRST, List.of(), "");
        office.by(Cast.WILAI).units().accept(office.incoming(id));
        office.by(Cast.PRASERT).units().assign(office.incoming(id), Cast.SOMCHAI.person(), "", Optional.empty());
        office.by(Cast.SOMCHAI).matters().propose(office.incoming(id), Cast.PRASERT.person(), "เห็นควรอนุมัติ");
        office.by(Cast.PRASERT).matters().decide(office.incoming(id), List.of(MinuteLine.of(Decision.APPROVED)), "");
        office.by(Cast.SOMCHAI).matters().file(office.incoming(id), "ทราบ");
        office.by(Cast.SOMCHAI).matters().close(office.incoming(id), "R10", "");
        return id;
    }

    private static RecordId record(String id) {
        return new RecordId(CorrespondenceModule.ID, "incoming", id);
    }

    private void cutOver(Map<RecordId, UnitId> single) {
        change.cutOver(single);
        office.clock.set("2026-10-01T09:00");
    }

    private List<String> archive(Caller caller) {
        return office.by(caller).filing().list("", 0, 50).rows().stream().map(FiledRow::letterId).toList();
    }

    @Test
    void its_row_is_not_written_and_the_heir_finds_opens_and_files_it() throws SQLException {
        String id = closed("เรื่องที่จบแล้ว");
        List<String> before = rows("incoming", "filed", "scopes");
        cutOver(Map.of());

        assertThat(rows("incoming", "filed", "scopes")).isEqualTo(before);
        assertThat(office.by(MALEE).incoming().open(id).row().ownerUnit()).contains(Office.FIRST);
        assertThat(office.search(MALEE, "เรื่องที่จบแล้ว")).extracting(Office.Found::id).containsExactly(id);
        assertThat(archive(MALEE)).containsExactly(id);
        assertThat(archive(KANYA)).isEmpty();
        assertThatThrownBy(() -> office.by(KANYA).incoming().open(id)).isInstanceOf(NotFound.class);
        office.by(SOMCHAI).matters().archive(office.incoming(id), "ตู้ 3");
        assertThat(office.incomingState(id)).isEqualTo(IncomingState.ARCHIVED);
    }

    @Test
    void an_act_on_it_leaves_the_custody_with_the_heir() {
        String id = closed("แล้วเสร็จ");
        cutOver(Map.of());
        office.by(SOMCHAI).matters().archive(office.incoming(id), "ตู้ 3");

        assertThat(office.records.find(record(id))).get().extracting(RecordEntry::custodian).isEqualTo(Reorganised.U1);
        assertThat(office.records.custody(record(id))).extracting(Custody::unit).endsWith(Office.FIRST, Reorganised.U1);
    }

    @Test
    void a_single_one_goes_its_own_way_and_comes_back() throws SQLException {
        String ours = closed("ของเรา");
        String theirs = closed("ของเขา");
        List<String> before = rows(TABLES.toArray(String[]::new));
        Map<RecordId, UnitId> single = Map.of(record(theirs), Reorganised.U2);
        cutOver(single);

        assertThat(archive(MALEE)).containsExactly(ours);
        assertThat(archive(KANYA)).containsExactly(theirs);
        assertThatThrownBy(() -> office.by(MALEE).incoming().open(theirs)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> office.by(KANYA).incoming().open(ours)).isInstanceOf(NotFound.class);
        assertThat(office.by(KANYA).incoming().open(theirs).row().ownerUnit()).contains(Reorganised.U2);
        assertThat(office.search(MALEE, "ของเขา")).isEmpty();
        change.undo(single);
        assertThat(rows(TABLES.toArray(String[]::new))).isEqualTo(before);
        assertThatThrownBy(() -> office.by(MALEE).incoming().open(ours)).isInstanceOf(NotFound.class);
    }

    @Test
    void what_was_inherited_is_inherited_again() {
        String id = closed("สองทอด");
        cutOver(Map.of());
        office.organisation.facts().endAll(Unit.class, unit -> unit.id().equals(Reorganised.U1), LATER);
        office.organisation.facts()
                .begin(new Succeeded(Reorganised.U1, Reorganised.U2), LATER, Optional.empty(), Reorganised.LAW);
        Handing next = new Handing("plan-2/oags-14", Reorganised.U1, Reorganised.U2, LATER, Map.of(), Map.of());
        office.clock.set("2026-11-01T09:00");
        change.succession().follow(next);

        assertThat(archive(KANYA)).containsExactly(id);
        assertThat(office.by(KANYA).incoming().open(id).row().id()).isEqualTo(id);
        change.succession().takeBack(next);
        assertThat(archive(KANYA)).isEmpty();
    }

    @Test
    void when_the_former_unit_stands_again_its_heir_keeps_what_it_has_and_learns_nothing_new() throws SQLException {
        String id = closed("ก่อนฟื้นหน่วยงาน");
        cutOver(Map.of());
        Unit former = office.organisation.on(Reorganised.CUT.minusDays(1)).unit(Office.FIRST).orElseThrow();
        List<String> before = rows(TABLES.toArray(String[]::new));
        office.organisation.facts().begin(former, LATER, Optional.empty(), Reorganised.LAW);
        office.clock.set("2026-11-01T09:00");
        change.succession().revive(Office.FIRST, "plan-3");

        assertThat(archive(MALEE)).containsExactly(id);
        assertThat(office.by(MALEE).incoming().open(id).row().ownerUnit()).contains(Reorganised.U1);
        office.continuity.thaw("plan-1");
        String fresh = office.by(Cast.WILAI).reception().receive(office.letter("หลังฟื้นหน่วยงาน"));
        office.by(Cast.WILAI).reception().route(office.incoming(fresh), Office.FIRST, List.of(), "");
        assertThatThrownBy(() -> office.by(MALEE).incoming().open(fresh)).isInstanceOf(NotFound.class);
        sql("delete from correspondence_routings where letter_id = '" + fresh + "'");
        sql("delete from correspondence_scopes where letter_id = '" + fresh + "'");
        sql("delete from correspondence_register where letter_id = '" + fresh + "'");
        sql("delete from correspondence_incoming where id = '" + fresh + "'");
        change.succession().takeBackRevival(Office.FIRST, "plan-3");
        assertThat(rows(TABLES.toArray(String[]::new))).isEqualTo(before);
    }

    private void sql(String text) throws SQLException {
        try (Connection connection = test.connect(); Statement statement = connection.createStatement()) {
            statement.executeUpdate(text);
        }
    }

    /** Without their versions. */
    private List<String> rows(String... tables) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = test.connect(); Statement statement = connection.createStatement()) {
            for (String table : tables) {
                try (ResultSet row = statement.executeQuery("select * from correspondence_" + table)) {
                    while (row.next()) {
                        rows.add(table + line(row));
                    }
                }
            }
        }
        return rows.stream().sorted().toList();
    }

    private static String line(ResultSet row) throws SQLException {
        StringBuilder line = new StringBuilder();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            boolean version = row.getMetaData().getColumnName(i).equalsIgnoreCase("version");
            line.append(version ? "" : "|" + row.getString(i));
        }
        return line.toString();
    }
}
