package th.samnak.organisation.absences;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import th.samnak.api.organisation.Absences.Cover;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.PostId;
import th.samnak.organisation.domain.Span;
import th.samnak.organisation.ledger.Charts;

/** Who exercises a person's posts, stretch by stretch of days between which nothing changes. */
record Covering(Charts charts) {

    List<Cover> of(PersonId person, Span span) {
        Map<PostId, List<Cover>> found = new LinkedHashMap<>();
        stretches(charts.turningDays(), span).forEach(stretch -> {
            Chart chart = charts.on(stretch.from());
            for (Post post : chart.postsOf(person)) {
                Cover cover = new Cover(post, stretch.from(), last(stretch), chart.inChargeOf(post.id()));
                join(found.computeIfAbsent(post.id(), none -> new ArrayList<>()), cover);
            }
        });
        return found.values().stream().flatMap(List::stream).toList();
    }

    static List<Span> stretches(SortedSet<LocalDate> turns, Span span) {
        SortedSet<LocalDate> begins = new TreeSet<>(turns.tailSet(span.from()));
        begins.add(span.from());
        span.until().ifPresent(end -> begins.tailSet(end).clear());
        List<LocalDate> days = List.copyOf(begins);
        List<Span> stretches = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            stretches.add(new Span(days.get(i), i + 1 < days.size() ? Optional.of(days.get(i + 1)) : span.until()));
        }
        return stretches;
    }

    static Optional<LocalDate> last(Span span) {
        return span.until().map(end -> end.minusDays(1));
    }

    private static void join(List<Cover> covers, Cover next) {
        Cover before = covers.isEmpty() ? next : covers.getLast();
        boolean same = before.by().equals(next.by()) && before.last().filter(next.from().minusDays(1)::equals).isPresent();
        if (same) {
            covers.set(covers.size() - 1, new Cover(next.post(), before.from(), next.last(), next.by()));
        } else {
            covers.add(next);
        }
    }
}
