package th.samnak.ui.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import th.samnak.ui.register.FilterBar.Value;
import th.samnak.ui.register.Line.Entry;
import th.samnak.ui.register.Line.Heading;

class LinesTest {

    private final Chips chips = new Chips();
    private final Letters letters = new Letters();
    private final Lines<Letter> lines = new Lines<>(letters, Letter::number);

    private record Letter(int number, String state) {}

    LinesTest() {
        chips.put("state", new Chip(null, () -> "", state -> {}, List.of(value("NEW"), value("DONE"), value("GONE")), "any"));
        lines.parts(new Parts() {
            @Override
            public List<Value> groups(String chip) {
                return chips.groups(chip);
            }

            @Override
            public <R> R within(String chip, String value, Supplier<R> work) {
                return chips.within(chip, value, work);
            }
        });
    }

    @Test
    void without_groups_lines_are_the_rows() {
        letters.are(500, "NEW");
        lines.count();
        assertThat(lines.size()).isEqualTo(500);
        assertThat(lines.at(499).flatMap(Line::row)).contains(new Letter(499, "NEW"));
        assertThat(lines.at(500)).isEmpty();
    }

    @Test
    void groups_are_counted_and_those_without_rows_are_left_out() {
        letters.are(300, "NEW", "DONE", "NEW");
        lines.group("state");
        lines.count();
        assertThat(lines.size()).isEqualTo(2);
        assertThat(lines.at(0)).contains(new Heading<>("NEW", "NEW", 200, false));
        assertThat(lines.at(1)).contains(new Heading<>("DONE", "DONE", 100, false));
    }

    @Test
    void an_opened_group_shows_its_rows_and_fetches_only_those_in_sight() {
        letters.are(300, "NEW", "DONE", "NEW");
        lines.group("state");
        lines.count();
        lines.toggle(heading(0));
        assertThat(lines.size()).isEqualTo(202);
        letters.fetched = 0;
        assertThat(lines.at(200).flatMap(Line::row)).contains(new Letter(299, "NEW"));
        assertThat(letters.fetched).isOne();
        assertThat(lines.at(201)).contains(new Heading<>("DONE", "DONE", 100, false));
        lines.toggle(heading(201));
        assertThat(lines.between(199, 203)).containsExactly(
                new Letter(297, "NEW"), new Letter(299, "NEW"), new Letter(1, "DONE"), new Letter(4, "DONE"));
        lines.toggle(heading(0));
        assertThat(lines.size()).isEqualTo(102);
    }

    @Test
    void rows_of_no_group_are_told_and_cannot_be_opened() {
        letters.are(10, "NEW", "ELSEWHERE");
        lines.group("state");
        lines.count();
        Heading<Letter> rest = heading(1);
        assertThat(rest.count()).isEqualTo(5);
        lines.toggle(rest);
        assertThat(lines.size()).isEqualTo(2);
    }

    @Test
    void one_query_may_count_all_groups() {
        letters.are(10, "NEW", "DONE");
        letters.counts = Map.of("NEW", 5, "DONE", 5);
        lines.group("state");
        lines.count();
        assertThat(letters.counted).isOne();
        assertThat(lines.size()).isEqualTo(2);
    }

    @Test
    void everything_that_matches_is_fetched_in_pieces_up_to_a_limit() {
        letters.are(1234, "NEW");
        lines.count();
        assertThat(lines.all(1000)).hasSize(1000);
        assertThat(lines.all(5000)).hasSize(1234);
    }

    @Test
    void a_range_is_picked_from_the_row_picked_last() {
        letters.are(50, "NEW");
        lines.count();
        List<Integer> told = new ArrayList<>();
        Selection<Letter> selection = new Selection<>(lines, () -> told.add(1));
        selection.toggle(new Letter(3, "NEW"), 3);
        selection.extend(6);
        assertThat(selection.rows()).extracting(Letter::number).containsExactly(3, 4, 5, 6);
        selection.toggle(new Letter(4, "NEW"), 4);
        assertThat(selection.rows()).extracting(Letter::number).containsExactly(3, 5, 6);
        selection.all();
        assertThat(selection.size()).isEqualTo(50);
        selection.clear();
        assertThat(selection.rows()).isEmpty();
        assertThat(told).hasSize(5);
    }

    @SuppressWarnings("unchecked")
    private Heading<Letter> heading(int index) {
        return (Heading<Letter>) lines.at(index).orElseThrow();
    }

    private static Value value(String name) {
        return new Value(name, () -> name);
    }

    private final class Letters implements Rows<Letter> {

        private List<Letter> all = List.of();
        private Map<String, Integer> counts = Map.of();
        private int fetched;
        private int counted;

        void are(int many, String... states) {
            all = IntStream.range(0, many).mapToObj(i -> new Letter(i, states[i % states.length])).toList();
        }

        @Override
        public List<Letter> fetch(Slice slice) {
            List<Letter> found = chosen().stream().skip(slice.offset()).limit(slice.limit()).toList();
            fetched += found.size();
            return found;
        }

        @Override
        public int count() {
            counted++;
            return chosen().size();
        }

        @Override
        public Map<String, Integer> counts(String chip) {
            return counts;
        }

        private List<Letter> chosen() {
            Optional<String> state = chips.chosen("state");
            return all.stream().filter(letter -> state.map(letter.state()::equals).orElse(true)).toList();
        }
    }

    @Test
    void an_entry_is_known_by_its_row() {
        assertThat(lines.getId(new Entry<>(new Letter(7, "NEW")))).isEqualTo(7);
    }
}
