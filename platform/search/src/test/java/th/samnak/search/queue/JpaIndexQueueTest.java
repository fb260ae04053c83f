package th.samnak.search.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.samnak.api.search.TextIndex;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.TestDatabase;

@EachDatabase
class JpaIndexQueueTest {

    @TempDir
    Path folder;

    private final TestDatabase tables;
    private Desk desk;

    JpaIndexQueueTest(TestDatabase tables) {
        this.tables = tables;
    }

    @BeforeEach
    void open() {
        desk = new Desk(tables, folder);
        tables.empty();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void what_was_entered_is_found_by_the_next_question_and_noted_until_it_is_on_the_disk() {
        desk.letters.enter("1");
        desk.letters.enter("2");
        assertThat(desk.found()).containsExactlyInAnyOrder("1", "2");
        assertThat(desk.noted()).isEqualTo(2);
        desk.index.save();
        assertThat(desk.noted()).isZero();
    }

    @Test
    void what_is_rolled_back_was_never_noted() {
        assertThatThrownBy(() -> tables.transactions().together(() -> {
            desk.letters.enter("1");
            throw new IllegalStateException("refused");
        })).hasMessage("refused");
        assertThat(desk.noted()).isZero();
        assertThat(desk.found()).isEmpty();
    }

    @Test
    void a_record_that_is_entered_often_in_one_transaction_is_noted_once() {
        tables.transactions().together(() -> {
            IntStream.range(0, 5).forEach(i -> desk.letters.enter("1"));
            return true;
        });
        assertThat(desk.noted()).isEqualTo(1);
    }

    @Test
    void what_the_dropped_queue_had_not_read_is_found_after_the_next_start() {
        desk.unreadable.add("1");
        desk.letters.enter("1");
        desk.letters.enter("2");
        assertThat(desk.found()).containsExactly("2");
        desk.drop();
        desk = new Desk(tables, folder);
        await(() -> desk.found().contains("1"));
        assertThat(desk.found()).containsExactlyInAnyOrder("1", "2");
        desk.index.save();
        assertThat(desk.noted()).isZero();
    }

    @Test
    void nothing_is_noted_any_more_after_an_orderly_end() {
        desk.letters.enter("1");
        desk.close();
        desk = new Desk(tables, folder);
        assertThat(desk.noted()).isZero();
        assertThat(desk.found()).containsExactly("1");
    }

    @Test
    void what_is_not_complete_yet_or_could_not_be_read_is_asked_for_again() {
        desk.unfinished.add("1");
        desk.unreadable.add("2");
        List.of("1", "2", "3").forEach(desk.letters::enter);
        assertThat(desk.found()).containsExactlyInAnyOrder("1", "3");
        desk.index.save();
        assertThat(desk.noted()).isEqualTo(2);
        desk.unfinished.clear();
        desk.unreadable.clear();
        desk.queue.again();
        await(() -> desk.found().contains("2"));
        desk.index.save();
        assertThat(desk.noted()).isZero();
    }

    @Test
    void what_changes_while_its_type_is_filled_from_the_tables_is_not_put_back_by_an_older_read() {
        desk.index.fill(Desk.TYPE, () -> {
            desk.words = "ใหม่";
            desk.letters.enter("1");
            assertThat(desk.found()).containsExactly("1");
            desk.index.save();
            assertThat(desk.noted()).isEqualTo(1);
            desk.index.put(new TextIndex.Entry(
                    Desk.TYPE, "1", "เก่า", List.of(), "", Set.of("all"), Optional.empty()));
        });
        await(() -> desk.found().contains("1"));
        desk.index.save();
        assertThat(desk.noted()).isZero();
    }

    @Test
    void the_notes_of_a_function_that_has_gone_wait_for_it() {
        desk.letters.close();
        desk.letters.enter("1");
        assertThat(desk.found()).isEmpty();
        desk.index.save();
        assertThat(desk.noted()).isEqualTo(1);
        desk.close();
        desk = new Desk(tables, folder);
        await(() -> desk.found().contains("1"));
    }

    private static void await(BooleanSupplier goal) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!goal.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }
}
