package th.samnak.records.lists.view;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import th.samnak.api.records.RecordLists;
import th.samnak.api.records.RecordLists.By;
import th.samnak.api.records.RecordLists.Page;
import th.samnak.api.records.RecordQuery;
import th.samnak.api.records.RecordRow;
import th.samnak.ui.register.Rows;

/** Rows for a grid that asks by place: whoever scrolls goes on from where the page before ended, whoever jumps is counted in. */
final class KeysetRows implements Rows<RecordRow> {

    private static final int MOST = 200;

    private final RecordLists lists;
    private final Supplier<RecordQuery> chosen;
    private final Map<Integer, String> ends = new HashMap<>();
    private @Nullable RecordQuery query;

    KeysetRows(RecordLists lists, Supplier<RecordQuery> chosen) {
        this.lists = lists;
        this.chosen = chosen;
    }

    @Override
    public List<RecordRow> fetch(Slice slice) {
        RecordQuery now = now();
        int limit = Math.min(MOST, slice.limit());
        Optional<String> after = Optional.ofNullable(ends.get(slice.offset()));
        if (slice.offset() > 0 && after.isEmpty()) {
            return lists.rows(now, slice.offset(), limit);
        }
        Page page = lists.page(now, after, limit);
        page.next().ifPresent(end -> ends.put(slice.offset() + page.rows().size(), end));
        return page.rows();
    }

    @Override
    public int count() {
        ends.clear();
        return Math.toIntExact(lists.count(now()));
    }

    @Override
    public Map<String, Integer> counts(String chip) {
        Map<String, Integer> counts = new HashMap<>();
        lists.counts(now(), By.valueOf(chip.toUpperCase(Locale.ROOT))).forEach((value, many) -> counts.put(value, Math.toIntExact(many)));
        return counts;
    }

    private RecordQuery now() {
        RecordQuery asked = chosen.get();
        if (!asked.equals(query)) {
            query = asked;
            ends.clear();
        }
        return asked;
    }
}
