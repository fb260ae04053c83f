package th.samnak.documents.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.samnak.api.ModuleId;
import th.samnak.api.access.Secrecy;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.api.records.RecordEntry;
import th.samnak.api.records.RecordId;
import th.samnak.api.records.Records;
import th.samnak.api.retention.Tombstones;
import th.samnak.api.retention.Tombstones.Remain;
import th.samnak.documents.DocumentsTables;
import th.samnak.testing.Cast;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.TestAccess;
import th.samnak.testing.TestClock;
import th.samnak.testing.TestDatabase;

@EachDatabase
class TombstonesTest {

    private static final RecordId MEETING = new RecordId(ModuleId.of("meetings"), "meeting", "m1");
    private static final RecordId LETTER = new RecordId(ModuleId.of("correspondence"), "incoming", "i1");
    private static final String SHA = "a".repeat(64);

    private final TestDatabase test;
    private final Database database;
    private final TestClock clock = TestClock.at("2026-08-03T09:30");
    private final Tombstones stones;

    TombstonesTest(TestDatabase test) {
        this.test = test;
        this.database = test.open(new DocumentsTables());
        this.stones = new JpaTombstones(database, register(), new TestAccess(Cast.WILAI), clock);
    }

    @BeforeEach
    void empty() {
        test.empty();
    }

    /** Knows two records of two functions. */
    private static Records register() {
        Map<RecordId, RecordEntry> known = Map.of(
                MEETING, entry(MEETING, "ประชุมครั้งที่ 1/2559", Secrecy.ORDINARY),
                LETTER, entry(LETTER, "เรื่องลับ", Secrecy.SECRET));
        return (Records) Proxy.newProxyInstance(Records.class.getClassLoader(), new Class<?>[] {Records.class},
                (proxy, method, arguments) -> Optional.ofNullable(known.get(arguments[0])));
    }

    private static RecordEntry entry(RecordId id, String title, Secrecy level) {
        return new RecordEntry(
                id, title, level, new UnitId("oags-1"), LocalDate.of(2016, 3, 1), false, Optional.empty(), Optional.empty());
    }

    @Test
    void whatever_function_kept_it_the_stone_tells_what_it_was_and_what_went() {
        stones.set(MEETING, "บัญชีหนังสือขอทำลายประจำปี 2569", "ย่อยต่อหน้ากรรมการ", List.of(new Remain("รายงาน.pdf", SHA), new Remain("แนบ.docx", "b".repeat(64))));
        assertThat(stones.find(MEETING)).hasValueSatisfying(stone -> {
            assertThat(stone.title()).isEqualTo("ประชุมครั้งที่ 1/2559");
            assertThat(stone.custodian()).isEqualTo(new UnitId("oags-1"));
            assertThat(stone.begun()).isEqualTo(LocalDate.of(2016, 3, 1));
            assertThat(stone.destroyed()).isEqualTo(LocalDate.of(2026, 8, 3));
            assertThat(stone.minutes()).isEqualTo("ย่อยต่อหน้ากรรมการ");
            assertThat(stone.by()).isEqualTo(Cast.WILAI.name());
            assertThat(stone.remains()).extracting(Remain::name).containsExactly("รายงาน.pdf", "แนบ.docx");
        });
        assertThat(stones.find(LETTER)).isEmpty();
    }

    @Test
    void a_content_that_turns_up_leads_to_every_record_it_was_destroyed_with() {
        stones.set(MEETING, "บัญชี", "เผา", List.of(new Remain("ก", SHA)));
        stones.set(LETTER, "บัญชี", "เผา", List.of(new Remain("ข", SHA), new Remain("ค", "c".repeat(64))));
        assertThat(stones.naming(SHA)).extracting(Tombstones.Tombstone::record).containsExactlyInAnyOrder(MEETING, LETTER);
        assertThat(stones.naming("d".repeat(64))).isEmpty();
        assertThat(new TombstoneCommand(stones).run(List.of("c".repeat(64))).rows()).hasSize(2);
        assertThat(new TombstoneCommand(stones).run(List.of(MEETING.toString())).ok()).isTrue();
        assertThat(new TombstoneCommand(stones).run(List.of("meetings:meeting:none")).ok()).isFalse();
    }

    @Test
    void a_stone_is_set_once_with_words_for_a_record_that_is_known() {
        stones.set(MEETING, "บัญชี", "เผา", List.of());
        assertThatThrownBy(() -> stones.set(MEETING, "บัญชี", "เผา", List.of())).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> stones.set(LETTER, " ", "เผา", List.of())).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> stones.set(new RecordId(ModuleId.of("meetings"), "meeting", "x"), "บัญชี", "เผา", List.of()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void what_is_not_destroyed_after_all_has_no_stone() {
        assertThatThrownBy(() -> database.change(em -> {
            stones.set(LETTER, "บัญชี", "เผา", List.of(new Remain("ข", SHA)));
            throw new IllegalStateException("no");
        })).isInstanceOf(IllegalStateException.class);
        assertThat(stones.find(LETTER)).isEmpty();
        assertThat(stones.naming(SHA)).isEmpty();
    }
}
