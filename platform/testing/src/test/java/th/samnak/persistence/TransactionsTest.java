package th.samnak.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.errors.StaleDataException;
import th.samnak.api.persistence.Database;
import th.samnak.api.persistence.Transactions;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.TestDatabase;
import th.samnak.testing.fixture.Book;
import th.samnak.testing.fixture.DeskUnit;
import th.samnak.testing.fixture.Note;
import th.samnak.testing.fixture.ShelfUnit;

@EachDatabase
class TransactionsTest {

    private final TestDatabase test;
    private final Database shelf;
    private final Database desk;
    private final Transactions transactions;
    private final List<String> told = new ArrayList<>();

    TransactionsTest(TestDatabase test) {
        this.test = test;
        this.shelf = test.open(new ShelfUnit());
        this.desk = test.open(new DeskUnit());
        this.transactions = test.transactions();
    }

    @BeforeEach
    void empty() {
        test.empty();
    }

    private long books() {
        return shelf.read(em -> em.createQuery("select count(b) from Book b", Long.class).getSingleResult());
    }

    private long notes() {
        return desk.read(em -> em.createQuery("select count(n) from Note n", Long.class).getSingleResult());
    }

    @Test
    void writes_in_two_units_are_committed_together() {
        shelf.change(outer -> {
            outer.persist(Book.called("ก"));
            desk.change(inner -> inner.persist(new Note("1", "ก")));
        });

        assertThat(List.of(books(), notes())).containsExactly(1L, 1L);
    }

    @Test
    void what_fails_in_one_unit_is_undone_in_both() {
        assertThatThrownBy(() -> shelf.change(outer -> {
                    desk.change(inner -> inner.persist(new Note("1", "ก")));
                    outer.persist(Book.called("ก"));
                    outer.flush();
                    throw new RuleViolation("shelf.full");
                }))
                .isInstanceOf(RuleViolation.class);

        assertThat(List.of(books(), notes())).containsExactly(0L, 0L);
    }

    @Test
    void a_failed_part_spoils_the_whole_even_when_somebody_catches_it() {
        assertThatThrownBy(() -> shelf.change(outer -> {
                    outer.persist(Book.called("ก"));
                    try {
                        desk.change(inner -> {
                            throw new RuleViolation("desk.full");
                        });
                    } catch (RuleViolation swallowed) {
                        told.add("swallowed");
                    }
                }))
                .isInstanceOf(RuleViolation.class);

        assertThat(told).containsExactly("swallowed");
        assertThat(books()).isZero();
    }

    @Test
    void together_spans_writes_one_after_the_other() {
        assertThatThrownBy(() -> transactions.together(() -> {
                    shelf.change(em -> em.persist(Book.called("ก")));
                    desk.change(em -> em.persist(new Note("1", "ก")));
                    throw new RuleViolation("no");
                }))
                .isInstanceOf(RuleViolation.class);

        assertThat(List.of(books(), notes())).containsExactly(0L, 0L);
    }

    @Test
    void a_read_within_sees_what_has_been_written_and_nobody_else_does() throws Exception {
        shelf.change(em -> {
            em.persist(Book.called("ก"));
            em.flush();
            assertThat(books()).isOne();
            assertThat(onAnotherThread(() -> transactions.active() ? "active" : "quiet")).isEqualTo("quiet");
        });
        assertThat(transactions.active()).isFalse();
    }

    private static String onAnotherThread(Callable<String> question) {
        try (var other = Executors.newSingleThreadExecutor()) {
            return other.submit(question).get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void what_is_done_apart_stays_when_the_rest_is_undone() {
        assertThatThrownBy(() -> shelf.change(em -> {
                    em.persist(Book.called("ก"));
                    transactions.apart(() -> desk.write(inner -> {
                        inner.persist(new Note("1", "ปฏิเสธ"));
                        return "";
                    }));
                    throw new RuleViolation("no");
                }))
                .isInstanceOf(RuleViolation.class);

        assertThat(List.of(books(), notes())).containsExactly(0L, 1L);
    }

    @Test
    void what_follows_a_commit_follows_the_outermost_one_only() {
        shelf.change(outer -> {
            desk.change(inner -> transactions.afterCommit(() -> told.add("done, " + notes())));
            desk.change(inner -> inner.persist(new Note("1", "ก")));
            told.add("still inside");
        });
        transactions.afterCommit(() -> told.add("at once"));

        assertThat(told).containsExactly("still inside", "done, 1", "at once");
    }

    @Test
    void nothing_follows_a_rollback() {
        assertThatThrownBy(() -> shelf.change(em -> {
                    transactions.afterCommit(() -> told.add("told"));
                    throw new RuleViolation("no");
                }))
                .isInstanceOf(RuleViolation.class);

        assertThat(told).isEmpty();
    }

    @Test
    void what_follows_a_commit_cannot_undo_it() {
        shelf.change(em -> {
            em.persist(Book.called("ก"));
            transactions.afterCommit(() -> {
                throw new IllegalStateException("on purpose");
            });
            transactions.afterCommit(() -> told.add("the next one still runs"));
        });

        assertThat(books()).isOne();
        assertThat(told).hasSize(1);
    }

    @Test
    void two_with_the_same_unique_text_collide() {
        shelf.change(em -> em.persist(Book.called("ก")));

        assertThatThrownBy(() -> shelf.change(em -> em.persist(Book.called("ก")))).isInstanceOf(StaleDataException.class);
        assertThat(books()).isOne();
    }

    @Test
    void a_column_left_empty_is_a_fault_and_no_collision() {
        assertThatThrownBy(() -> desk.change(em -> em.persist(new Note("1", null))))
                .isNotInstanceOf(StaleDataException.class);
    }

    @Test
    void of_two_at_work_on_one_record_at_once_exactly_one_wins() throws Exception {
        desk.change(em -> em.persist(new Note("1", "ก")));
        CountDownLatch bothHaveRead = new CountDownLatch(2);
        List<Boolean> won = new ArrayList<>();
        try (var people = Executors.newFixedThreadPool(2)) {
            List<Future<Boolean>> attempts = new ArrayList<>();
            for (String text : List.of("ข", "ค")) {
                attempts.add(people.submit(() -> rewrite(text, bothHaveRead)));
            }
            for (Future<Boolean> attempt : attempts) {
                won.add(attempt.get());
            }
        }
        assertThat(won).containsExactlyInAnyOrder(true, false);
    }

    private boolean rewrite(String text, CountDownLatch bothHaveRead) {
        try {
            desk.change(em -> {
                Note note = em.find(Note.class, "1");
                bothHaveRead.countDown();
                await(bothHaveRead);
                note.rewrite(text);
            });
            return true;
        } catch (StaleDataException e) {
            return false;
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
