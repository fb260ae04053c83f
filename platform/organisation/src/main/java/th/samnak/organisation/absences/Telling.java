package th.samnak.organisation.absences;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import th.samnak.api.notices.Notice;
import th.samnak.api.notices.Notices;
import th.samnak.api.organisation.Capacity;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.PostId;
import th.samnak.organisation.domain.Span;
import th.samnak.organisation.ledger.Charts;
import th.samnak.thai.ThaiDate;

/** Tells whoever now acts in a post, and whoever no longer does, by holding the days before and after a change against each other. */
record Telling(List<Notices> ways, LocalDate today, Charts before, Charts after) {

    /** One person and one post over days that follow each other. */
    private record Shift(PersonId to, PostId post, boolean begins) {}

    /** @param lost days on which the person becomes absent, or no longer is */
    void shifts(PersonId away, Span lost) {
        Span ahead = lost.from().isBefore(today) ? new Span(today, lost.until()) : lost;
        Map<Shift, List<Span>> shifts = new LinkedHashMap<>();
        if (!ahead.isEmpty()) {
            NavigableSet<LocalDate> turns = new TreeSet<>(before.turningDays());
            turns.addAll(after.turningDays());
            Covering.stretches(turns, ahead).forEach(stretch -> of(away, stretch)
                    .forEach(shift -> join(shifts.computeIfAbsent(shift, none -> new ArrayList<>()), stretch)));
        }
        shifts.forEach((shift, spans) -> spans.forEach(span -> tell(shift, span)));
    }

    /** Tells the person what somebody else has entered for them. */
    void person(PersonId to, String key, Object... arguments) {
        send(to, key, List.of(arguments));
    }

    static String time(Span span) {
        String first = ThaiDate.full(span.from());
        return Covering.last(span)
                .map(last -> last.equals(span.from()) ? first : first + " – " + ThaiDate.full(last))
                .orElse(first + " –");
    }

    private List<Shift> of(PersonId away, Span stretch) {
        Chart then = before.on(stretch.from());
        Chart now = after.on(stretch.from());
        Set<PostId> posts = new LinkedHashSet<>();
        Stream.of(then, now).flatMap(chart -> chart.capacitiesOf(away).stream()).forEach(by -> posts.add(by.post().id()));
        List<Shift> shifts = new ArrayList<>();
        posts.forEach(post -> {
            Optional<PersonId> had = then.inChargeOf(post).map(Capacity::person);
            Optional<PersonId> has = now.inChargeOf(post).map(Capacity::person);
            if (!had.equals(has)) {
                has.filter(person -> !person.equals(away)).ifPresent(person -> shifts.add(new Shift(person, post, true)));
                had.filter(person -> !person.equals(away)).ifPresent(person -> shifts.add(new Shift(person, post, false)));
            }
        });
        return shifts;
    }

    private static void join(List<Span> spans, Span next) {
        boolean follows = !spans.isEmpty() && spans.getLast().until().filter(next.from()::equals).isPresent();
        if (follows) {
            spans.set(spans.size() - 1, new Span(spans.getLast().from(), next.until()));
        } else {
            spans.add(next);
        }
    }

    private void tell(Shift shift, Span span) {
        Chart chart = after.on(span.from());
        String post = chart.post(shift.post()).map(Post::titleTh).orElse(shift.post().value());
        String holder = chart.holderOf(shift.post()).flatMap(chart::person).map(Person::fullName).orElse("–");
        send(shift.to(), shift.begins() ? "organisation.notice.acts" : "organisation.notice.acts-no-more",
                List.of(post, holder, time(span)));
    }

    private void send(PersonId to, String key, List<Object> arguments) {
        Notice notice = new Notice(to, key, arguments, List.of(), today);
        ways.forEach(way -> way.send(notice));
    }
}
