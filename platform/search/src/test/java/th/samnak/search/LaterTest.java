package th.samnak.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.samnak.api.search.TextIndex.Entry;
import th.samnak.api.search.TextIndex.Hit;
import th.samnak.api.search.TextIndex.Query;

class LaterTest {

    private static final String LETTER = "correspondence.letter";

    @TempDir
    Path folder;

    private final List<Thread> threads = new CopyOnWriteArrayList<>();
    private final List<Integer> portions = new CopyOnWriteArrayList<>();
    private LuceneTextIndex index;
    private final Later.Filler filler = this::fill;

    @BeforeEach
    void open() throws IOException {
        index = new LuceneTextIndex(folder);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void what_was_handed_over_is_found_by_the_next_question() {
        for (int i = 0; i < 20; i++) {
            index.later(filler, "letter" + i);
            assertThat(find()).hasSize(i + 1);
        }
        assertThat(threads).doesNotContain(Thread.currentThread());
    }

    @Test
    void many_are_taken_at_once_and_each_but_once() {
        IntStream.range(0, 100).forEach(i -> index.later(filler, "letter" + i / 2));
        assertThat(find()).hasSize(50);
        assertThat(portions).hasSizeLessThan(50);
    }

    @Test
    void whoever_hands_over_faster_than_it_is_read_waits() {
        List<Integer> behind = new ArrayList<>();
        IntStream.range(0, 1000).forEach(i -> {
            index.later(filler, "letter" + i);
            behind.add(i + 1 - portions.stream().mapToInt(Integer::intValue).sum());
        });
        assertThat(behind).allMatch(many -> many <= 401);
        assertThat(find()).hasSize(50);
    }

    @Test
    void what_is_handed_over_is_there_after_a_restart() throws IOException {
        index.later(filler, "letter");
        reopen();
        assertThat(find()).containsExactly("letter");
    }

    @Test
    void one_that_cannot_be_read_keeps_no_other_out() {
        index.later(filler, "letter1");
        index.later(filler, "broken");
        index.later(filler, "letter2");
        assertThat(find()).containsExactlyInAnyOrder("letter1", "letter2");
    }

    private void fill(List<String> ids) {
        threads.add(Thread.currentThread());
        if (ids.contains("broken")) {
            throw new IllegalStateException("cannot be read");
        }
        index.putAll(ids.stream()
                .map(id -> new Entry(LETTER, id, "การประชุม", List.of(), "", Set.of("all"), Optional.empty()))
                .toList());
        portions.add(ids.size());
    }

    private List<String> find() {
        return index.find(new Query("ประชุม", Optional.empty(), Set.of("all"), 0, 50)).hits().stream().map(Hit::id).toList();
    }

    private void reopen() throws IOException {
        index.close();
        index = new LuceneTextIndex(folder);
    }
}
