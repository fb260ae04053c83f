package th.samnak.@id@;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.samnak.@id@.application.JpaMatters;
import th.samnak.@id@.application.Matters;
import th.samnak.@id@.application.Matters.MatterRow;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.errors.StaleDataException;
import th.samnak.testing.Cast;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.TestAccess;
import th.samnak.testing.TestClock;
import th.samnak.testing.TestDatabase;

@EachDatabase
class MattersTest {

    private final TestAccess access = new TestAccess(Cast.SOMCHAI);
    private final Matters matters;

    MattersTest(TestDatabase database) {
        matters = new JpaMatters(database.open(new @Name@Module()), access, TestClock.at("2026-11-22T10:00"));
    }

    @BeforeEach
    void sign_in() {
        access.signIn(Cast.SOMCHAI);
    }

    @Test
    void a_matter_is_taken_in_and_settled_once() {
        String id = matters.takeIn("ขอใช้ห้องประชุม");
        assertThat(row(id).settled()).isFalse();
        matters.settle(id, row(id).version());
        assertThat(row(id).settled()).isTrue();
        assertThatThrownBy(() -> matters.settle(id, row(id).version())).isInstanceOf(RuleViolation.class);
    }

    @Test
    void a_matter_has_a_subject() {
        assertThatThrownBy(() -> matters.takeIn(" ")).isInstanceOf(RuleViolation.class);
    }

    @Test
    void who_acts_upon_an_old_state_is_told() {
        String id = matters.takeIn("ขอยืมรถ");
        long seen = row(id).version();
        matters.settle(id, seen);
        assertThatThrownBy(() -> matters.settle(id, seen)).isInstanceOf(StaleDataException.class);
    }

    @Test
    void another_units_matter_does_not_exist() {
        String id = matters.takeIn("เรื่องภายใน");
        access.signIn(Cast.DECHA);
        assertThat(matters.list("", 0, 50)).extracting(MatterRow::id).doesNotContain(id);
        assertThatThrownBy(() -> matters.settle(id, 1)).isInstanceOf(NotFound.class);
    }

    @Test
    void without_the_right_nothing_is_seen() {
        access.signIn(Cast.ADMIN);
        assertThatThrownBy(() -> matters.count("")).isInstanceOf(NotPermitted.class);
    }

    @Test
    void matters_are_found_by_their_subject() {
        matters.takeIn("ซ่อมเครื่องปรับอากาศ");
        assertThat(matters.count("ปรับอากาศ")).isPositive();
        assertThat(matters.count("ไม่มีคำนี้")).isZero();
    }

    private MatterRow row(String id) {
        return matters.list("", 0, 50).stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
    }
}
