package th.samnak.security.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.samnak.api.audit.AuditTrail.Entry;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.persistence.Database;
import th.samnak.security.Office;
import th.samnak.security.SecurityTables;
import th.samnak.security.console.AuditLatestCommand;
import th.samnak.testing.Cast;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.TestDatabase;

@EachDatabase
class JpaAuditTrailTest {

    private final TestDatabase databases;
    private final Database database;
    private Office office;

    JpaAuditTrailTest(TestDatabase databases) {
        this.databases = databases;
        this.database = databases.open(new SecurityTables());
    }

    @BeforeEach
    void start() {
        databases.empty();
        office = new Office(databases, database, Map.of());
    }

    @Test
    void a_line_tells_who_when_what_and_to_what() {
        office.access.as(Cast.ANONG, () -> {
            office.audit.record("letter.read-secret", "letters:1", "opened");
            return null;
        });
        Entry entry = office.trail("letters:1").getFirst();
        assertThat(entry.account()).isEqualTo("anong");
        assertThat(entry.at()).isEqualTo(office.clock.instant());
        assertThat(entry.act()).isEqualTo("letter.read-secret");
        assertThat(entry.detail()).isEqualTo("opened");
    }

    @Test
    void a_line_goes_with_its_act_and_a_refusal_stays() {
        assertThatThrownBy(() -> databases.transactions().together(() -> {
                    office.audit.record("letter.close", "letters:1", "");
                    office.audit.recordRegardless("somchai", "letter.refused", "letters:1", "");
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(office.trail("letters:1")).extracting(Entry::act).containsExactly("letter.refused");
    }

    @Test
    void lines_of_one_transaction_are_numbered_in_their_order() {
        databases.transactions().together(() -> {
            for (int i = 0; i < 20; i++) {
                office.audit.record("step." + i, "letters:2", "");
            }
            return null;
        });
        List<Entry> entries = office.trail("letters:2");
        assertThat(entries).extracting(Entry::number).isSorted();
        assertThat(entries).extracting(Entry::act).startsWith("step.0", "step.1").endsWith("step.18", "step.19");
    }

    @Test
    void the_trail_is_read_by_those_who_may() {
        office.audit.record("one", "s", "");
        office.audit.record("two", "s", "");
        assertThat(office.access.as(Cast.ADMIN, () -> office.audit.latest(1))).extracting(Entry::act).containsExactly("two");
        assertThat(office.access.as(Cast.SIRIPORN, () -> office.audit.latest(10))).hasSize(2);
        assertThatThrownBy(() -> office.access.as(Cast.PRASERT, () -> office.audit.latest(10))).isInstanceOf(NotPermitted.class);
        assertThat(office.access.asSystem(() -> new AuditLatestCommand(office.audit).run(List.of("2"))).rows()).hasSize(2);
    }

    @Test
    void what_is_recorded_about_a_subject_is_shown_to_nobody_else_either() {
        office.audit.record("letter.read-secret", "letters:9", "");
        assertThat(office.access.as(Cast.ADMIN, () -> office.audit.about("letters:9"))).hasSize(1);
        assertThatThrownBy(() -> office.access.as(Cast.SOMCHAI, () -> office.audit.about("letters:9")))
                .isInstanceOf(NotPermitted.class);
        assertThat(office.trail("security:read-trail")).extracting(Entry::account).containsExactly("somchai");
    }

    @Test
    void an_overlong_text_is_cut_and_never_lost() {
        office.audit.recordRegardless("x".repeat(100), "a".repeat(200), "s".repeat(1000), "ก".repeat(5000));
        Entry entry = office.access.asSystem(() -> office.audit.latest(1)).getFirst();
        assertThat(entry.detail()).hasSize(2000).endsWith("…");
        assertThat(entry.subject()).hasSize(300);
    }
}
