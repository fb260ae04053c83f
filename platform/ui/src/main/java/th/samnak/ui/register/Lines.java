package th.samnak.ui.register;

import com.vaadin.flow.data.provider.AbstractBackEndDataProvider;
import com.vaadin.flow.data.provider.Query;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import th.samnak.ui.register.Line.Entry;
import th.samnak.ui.register.Line.Heading;

/** Lines as a grid asks for them, the slice in sight; under headings when they are grouped. Counted when told to. */
final class Lines<T> extends AbstractBackEndDataProvider<Line<T>, Void> {

    private static final int AT_ONCE = 200;

    private final Rows<T> rows;
    private final Function<T, Object> identity;
    private final Set<String> open = new HashSet<>();
    private transient List<Heading<T>> headings = List.of();
    private transient Optional<Rows.Sorting> order = Optional.empty();
    private transient @Nullable Parts parts;
    private String grouping = "";
    private int total;

    Lines(Rows<T> rows, Function<T, Object> identity) {
        this.rows = rows;
        this.identity = identity;
    }

    @Override
    public Object getId(Line<T> line) {
        return switch (line) {
            case Entry<T> entry -> identity.apply(entry.value());
            case Heading<T> heading -> List.of(grouping, heading.value());
        };
    }

    Object id(T row) {
        return identity.apply(row);
    }

    void parts(Parts chips) {
        parts = chips;
    }

    void order(Optional<Rows.Sorting> asked) {
        order = asked;
    }

    Optional<Rows.Sorting> order() {
        return order;
    }

    /** @param chip name of the chip by whose values the rows are grouped; empty for none */
    void group(String chip) {
        if (!grouping.equals(chip)) {
            grouping = chip;
            open.clear();
        }
    }

    String grouping() {
        return grouping;
    }

    boolean grouped() {
        return parts != null && !grouping.isEmpty();
    }

    void count() {
        total = rows.count();
        headings = grouped() ? headings() : List.of();
    }

    int total() {
        return total;
    }

    /** Of the lines, where {@link #total} is that of the rows. */
    int size() {
        return grouped() ? headings.stream().mapToInt(this::size).sum() : total;
    }

    /** Opens the group or closes it. */
    void toggle(Heading<T> heading) {
        if (!heading.value().isEmpty() && !open.remove(heading.value())) {
            open.add(heading.value());
        }
        headings = headings.stream()
                .map(it -> new Heading<T>(it.value(), it.words(), it.count(), open.contains(it.value())))
                .toList();
        refreshAll();
    }

    Optional<Line<T>> at(int index) {
        return slice(index, 1).stream().findFirst();
    }

    /** The rows among the lines from one to the other, both included. */
    List<T> between(int one, int other) {
        int first = Math.max(0, Math.min(one, other));
        return slice(first, Math.abs(one - other) + 1).stream().flatMap(line -> line.row().stream()).toList();
    }

    /** All rows under the filter, in groups or not, but no more than {@code most}. */
    List<T> all(int most) {
        return fetch(0, Math.min(most, total));
    }

    /** The first rows with this value of a chip. */
    List<T> with(String chip, String value, int most) {
        return within(chip, value, () -> rows.fetch(new Rows.Slice(0, most, order)));
    }

    int count(String chip, String value) {
        return within(chip, value, rows::count);
    }

    @Override
    protected Stream<Line<T>> fetchFromBackEnd(Query<Line<T>, Void> query) {
        return slice(query.getOffset(), query.getLimit()).stream();
    }

    @Override
    protected int sizeInBackEnd(Query<Line<T>, Void> query) {
        return size();
    }

    private List<Line<T>> slice(int offset, int limit) {
        List<Line<T>> found = new ArrayList<>();
        if (!grouped()) {
            fetch(offset, limit).forEach(row -> found.add(new Entry<>(row)));
            return found;
        }
        int at = 0;
        for (Heading<T> heading : headings) {
            int from = Math.max(offset, at);
            int until = Math.min(offset + limit, at + size(heading));
            if (from < until && from == at) {
                found.add(heading);
                from++;
            }
            if (from < until) {
                int first = from - at - 1;
                int many = until - from;
                within(grouping, heading.value(), () -> fetch(first, many)).forEach(row -> found.add(new Entry<>(row)));
            }
            at += size(heading);
        }
        return found;
    }

    private List<T> fetch(int offset, int limit) {
        List<T> found = new ArrayList<>();
        while (found.size() < limit) {
            int asked = Math.min(AT_ONCE, limit - found.size());
            List<T> more = rows.fetch(new Rows.Slice(offset + found.size(), asked, order));
            found.addAll(more);
            if (more.size() < asked) {
                break;
            }
        }
        return found;
    }

    private int size(Heading<T> heading) {
        return heading.open() ? 1 + heading.count() : 1;
    }

    private List<Heading<T>> headings() {
        List<Heading<T>> found = new ArrayList<>();
        Parts chips = parts;
        Map<String, Integer> counts = rows.counts(grouping);
        int left = total;
        for (FilterBar.Value value : chips == null ? List.<FilterBar.Value>of() : chips.groups(grouping)) {
            int many = counts.isEmpty() ? count(grouping, value.value()) : counts.getOrDefault(value.value(), 0);
            left -= many;
            if (many > 0) {
                found.add(new Heading<>(value.value(), value.words().get(), many, open.contains(value.value())));
            }
        }
        if (left > 0) {
            found.add(new Heading<>("", "", left, false));
        }
        return found;
    }

    private <R> R within(String chip, String value, Supplier<R> work) {
        Parts chips = parts;
        return chips == null ? work.get() : chips.within(chip, value, work);
    }
}
