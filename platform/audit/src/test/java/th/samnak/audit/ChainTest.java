package th.samnak.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.audit.Chain.Broken;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.errors.StaleDataException;
import th.samnak.audit.chain.Hashes;
import th.samnak.audit.chain.Line;
import th.samnak.audit.fixture.Deed;
import th.samnak.audit.offline.OfflineRun;
import th.samnak.testing.Cast;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.TestDatabase;

@EachDatabase
class ChainTest {

    private final TestDatabase databases;
    private Rig rig;
    private UUID first;
    private UUID second;

    ChainTest(TestDatabase databases) {
        this.databases = databases;
    }

    @BeforeEach
    void three_acts() {
        rig = new Rig(databases);
        first = rig.decide("งบประมาณ");
        second = rig.decide("บ้านพัก");
        rig.decide("ยานพาหนะ");
        rig.core.sealAll(true);
        assertThat(rig.broken()).isEmpty();
    }

    @Test
    void acts_and_rows_are_chained_and_whole() {
        rig.change(first, deed -> deed.rename("งบกลาง"));
        rig.change(first, deed -> deed.line("three"));
        var outcome = rig.verify();
        assertThat(outcome.whole()).isTrue();
        assertThat(outcome.rows()).isEqualTo(3);
        assertThat(outcome.entries()).isEqualTo(3 * 2 + 1 + 2); // decisions with their acts, a verification, two changes
        assertThat(rig.chain.state().waiting()).isEqualTo(1); // that of this verification
    }

    @Test
    void a_clock_that_is_finer_than_the_databases_breaks_nothing() {
        for (int i = 0; i < 10; i++) {
            rig.clock.advance(Duration.ofNanos(777_777));
            rig.decide("มติ");
        }
        assertThat(rig.broken()).isEmpty();
    }

    @Test
    void what_is_not_protected_yet_or_not_at_all_may_change() {
        UUID draft = UUID.randomUUID();
        rig.deeds.change(em -> em.persist(new Deed(draft, "ร่าง")));
        rig.run("update proof_deeds set title = 'x' where id = '" + draft + "'");
        rig.run("update proof_deeds set place = 9");
        assertThat(rig.broken()).isEmpty();
    }

    @Test
    void a_row_changed_by_sql_is_named_with_its_field() {
        rig.run("update proof_deeds set amount = 1250000.51 where id = '" + first + "'");
        Broken broken = only(rig.broken());
        assertThat(broken.what()).isEqualTo("row-changed");
        assertThat(broken.table()).isEqualTo("proof_deeds");
        assertThat(broken.record()).isEqualTo(first.toString());
        assertThat(broken.fields()).containsExactly("amount");
        assertThat(broken.lastGood()).contains(rig.clock.instant());
    }

    @Test
    void every_kind_of_column_counts() {
        List<String> changes = List.of("title = 'x'", "signed_at = null", "amount = null", "paper = 'f'");
        List<String> names = List.of("title", "signed_at", "amount", "paper");
        for (int i = 0; i < changes.size(); i++) {
            UUID deed = rig.decide("มติ " + i);
            rig.core.sealAll(false);
            rig.run("update proof_deeds set " + changes.get(i) + " where id = '" + deed + "'");
            Broken last = rig.broken().stream().filter(it -> it.record().equals(deed.toString())).findFirst().orElseThrow();
            assertThat(last.fields()).containsExactly(names.get(i));
        }
    }

    @Test
    void a_part_changed_by_sql_names_the_part() {
        rig.run("update proof_lines set words = 'onE' where line_no = 0 and deed_id = '" + second + "'");
        assertThat(only(rig.broken()).fields()).containsExactly("proof_lines");
    }

    @Test
    void a_row_deleted_by_sql_is_named_and_one_deleted_by_an_act_is_not() {
        rig.run("delete from proof_deeds where id = '" + second + "'");
        rig.deeds.change(em -> em.remove(em.find(Deed.class, first)));
        Broken broken = only(rig.broken());
        assertThat(broken.what()).isEqualTo("row-deleted");
        assertThat(broken.record()).isEqualTo(second.toString());
    }

    @Test
    void a_row_withdrawn_from_protection_by_sql_is_missed() {
        rig.run("update proof_deeds set decided = false where id = '" + second + "'");
        assertThat(only(rig.broken()).what()).isEqualTo("row-deleted");
    }

    @Test
    void a_forged_row_is_named() {
        UUID forged = UUID.randomUUID();
        rig.run("insert into proof_deeds (id, title, decided, place, version) values ('" + forged + "', 'f', true, 0, 1)");
        Broken broken = only(rig.broken());
        assertThat(broken.what()).isEqualTo("row-forged");
        assertThat(broken.record()).isEqualTo(forged.toString());
    }

    @Test
    void an_entry_that_says_something_else_is_named_and_no_other() {
        for (String change : List.of("account = 'nobody'", "detail = 'x'", "post = 'x'", "recorded_at = '2026-01-01 00:00:00'",
                "hash = '" + "f".repeat(64) + "'")) {
            three_acts();
            rig.run("update audit_entries set " + change + " where seal_no = 4");
            assertThat(only(rig.broken()).record()).as(change).isEqualTo("4");
        }
    }

    @Test
    void a_missing_entry_is_named() {
        rig.run("delete from audit_entries where seal_no = 2");
        assertThat(rig.broken()).extracting(Broken::what, Broken::record)
                .contains(org.assertj.core.groups.Tuple.tuple("entry-missing", "2"));
    }

    @Test
    void exchanged_entries_are_named() {
        rig.run("update audit_entries set seal_no = 99 where seal_no = 2");
        rig.run("update audit_entries set seal_no = 2 where seal_no = 4");
        rig.run("update audit_entries set seal_no = 4 where seal_no = 99");
        assertThat(rig.broken()).extracting(Broken::record).contains("2", "4");
    }

    @Test
    void a_cut_tail_is_found_even_when_the_head_was_set_back() throws SQLException {
        rig.run("delete from audit_entries where seal_no > 4 or seal_no is null");
        rig.run("update audit_head set seal_no = 4, hash = '" + hash(4) + "'");
        assertThat(rig.broken()).extracting(Broken::what).contains("tail-missing");
    }

    @Test
    void a_chain_made_anew_does_not_fit_its_anchors() throws SQLException {
        rig.run("update audit_entries set detail = 'x' where seal_no = 2");
        rebuild();
        List<Broken> broken = rig.broken();
        assertThat(broken).isNotEmpty().extracting(Broken::what).containsOnly("anchor-differs");
    }

    @Test
    void without_its_anchors_a_chain_is_not_whole() throws IOException {
        Files.delete(rig.folder.resolve("audit/anchors.txt"));
        rig.run("update audit_entries set hash = hash");
        assertThat(rig.broken()).extracting(Broken::what).contains("anchors-missing");
    }

    @Test
    void an_anchor_that_was_changed_is_named() throws IOException {
        Path file = rig.folder.resolve("audit/anchors.txt");
        Files.writeString(file, Files.readString(file).replaceFirst("\t(\\d+)\t", "\t1$1\t"));
        assertThat(rig.broken()).extracting(Broken::what).contains("anchor-line");
    }

    @Test
    void who_can_write_to_the_database_alone_gets_nothing_sealed() {
        rig.run("insert into audit_entries (kind, recorded_at, account, post, act, subject, detail, layout, row_digest, salt, mac)"
                + " select kind, recorded_at, account, post, act, subject, 'x', layout, row_digest, salt, mac"
                + " from audit_entries where seal_no = 2");
        assertThat(only(rig.broken()).what()).isEqualTo("entry-forged");
    }

    @Test
    void a_layout_that_was_changed_is_not_believed() {
        rig.run("update audit_layouts set content = replace(content, 'amount,', '')".replace("replace(content, 'amount,', '')",
                "'proof_deeds\tid\ttitle\t\t\t'"));
        assertThat(rig.broken()).extracting(Broken::what).contains("layout-missing");
    }

    @Test
    void rows_that_stood_before_are_taken_under_protection() {
        rig.run("delete from audit_layouts");
        rig.run("update audit_entries set seal_no = null, hash = null where 1 = 0");
        rig.core.sealAll(false);
        assertThat(rig.trail.latest(10)).isNotEmpty();
        assertThat(rig.broken()).isEmpty();
        rig.run("update proof_deeds set title = 'x' where id = '" + first + "'");
        assertThat(only(rig.broken()).fields()).containsExactly("title");
    }

    @Test
    void what_is_written_past_the_entities_can_be_told() {
        databases.transactions().together(() -> {
            rig.deeds.change(em -> em.createQuery("update Deed d set d.title = 'x' where d.id = :id")
                    .setParameter("id", first).executeUpdate());
            databases.transactions().written(List.of(th.samnak.api.persistence.WrittenRow.of("proof_deeds", first.toString())));
            return true;
        });
        assertThat(rig.broken()).isEmpty();
    }

    @Test
    void the_auditor_verifies_without_the_system() throws IOException {
        Path export = rig.folder.resolve("export.txt");
        rig.chain.export(export);
        assertThat(offline(export)).startsWith("0 ").contains("whole");
        rig.run("update proof_deeds set title = 'x' where id = '" + first + "'");
        rig.chain.export(export);
        assertThat(offline(export)).startsWith("1 ").contains("row-changed  proof_deeds " + first + " (title)");
        assertThat(Files.readString(export)).doesNotContain("งบประมาณ").doesNotContain("1250000").doesNotContain("admin");
    }

    @Test
    void a_single_byte_of_the_export_is_found() throws IOException {
        Path export = rig.folder.resolve("export.txt");
        rig.chain.export(export);
        List<String> lines = Files.readAllLines(export);
        for (int i = 1; i < lines.size(); i++) {
            List<String> bent = new ArrayList<>(lines);
            String line = lines.get(i);
            char last = line.charAt(line.length() - 1);
            bent.set(i, line.substring(0, line.length() - 1) + (last == '1' ? '2' : '1'));
            Files.write(export, bent);
            assertThat(offline(export)).as(line).doesNotStartWith("0 ");
        }
    }

    @Test
    void only_those_who_may_verify_and_read() {
        rig.access.signIn(Cast.SOMCHAI);
        assertThatThrownBy(rig::verify).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> rig.trail.find(AuditTrail.Query.all(), 0, 1)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void an_anchor_is_kept_when_it_is_time() throws IOException {
        int before = Files.readAllLines(rig.folder.resolve("audit/anchors.txt")).size();
        rig.decide("x");
        rig.core.sealAll(false);
        assertThat(Files.readAllLines(rig.folder.resolve("audit/anchors.txt"))).hasSize(before);
        rig.clock.advance(Duration.ofMinutes(6));
        rig.decide("y");
        rig.core.sealAll(false);
        assertThat(Files.readAllLines(rig.folder.resolve("audit/anchors.txt"))).hasSize(before + 1);
    }

    @Test
    void people_at_work_are_no_burglars() throws Exception {
        AtomicBoolean closing = new AtomicBoolean();
        try (ExecutorService people = Executors.newFixedThreadPool(4)) {
            List<Future<Integer>> work = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                work.add(people.submit(() -> {
                    int acts = 0;
                    while (!closing.get()) {
                        try {
                            UUID deed = rig.decide("มติ");
                            rig.change(deed, it -> it.rename("มติที่แก้ไข"));
                            acts += 2;
                        } catch (StaleDataException toldToTryAgain) {
                            // whoever waits too long for another's lock, on a busy machine, does
                        }
                    }
                    return acts;
                }));
            }
            for (int i = 0; i < 6; i++) {
                assertThat(rig.broken()).isEmpty();
            }
            closing.set(true);
            int acts = 0;
            for (Future<Integer> one : work) {
                acts += one.get();
            }
            assertThat(acts).isPositive();
        }
        rig.core.sealAll(false);
        assertThat(rig.broken()).isEmpty();
    }

    private static String offline(Path export) {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        return OfflineRun.of(told, export.toString());
    }

    private static Broken only(List<Broken> all) {
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private String hash(long number) throws SQLException {
        try (Connection connection = databases.connect();
                PreparedStatement query = connection.prepareStatement("select hash from audit_entries where seal_no = " + number);
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }

    /** What somebody does who knows how it works: every hash computed anew after a change. */
    private void rebuild() throws SQLException {
        String hash = Hashes.GENESIS;
        long number = 0;
        List<String> updates = new ArrayList<>();
        try (Connection connection = databases.connect();
                PreparedStatement query = connection.prepareStatement("select * from audit_entries where seal_no > 0 order by seal_no");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                number = row.getLong("seal_no");
                Line line = th.samnak.audit.ledger.Forger.line(row, number);
                hash = line.after(hash);
                updates.add("update audit_entries set hash = '" + hash + "' where seal_no = " + number);
            }
        }
        updates.forEach(rig::run);
        rig.run("update audit_head set hash = '" + hash + "'");
    }
}
