package th.samnak.approvals.application;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import th.samnak.api.organisation.Capacity;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.time.WorkingDays;
import th.samnak.approvals.domain.KeptStep;

/** Who is told, besides the one who is asked, when a deadline has passed. @param superior, head working days after it */
record Escalation(Chart chart, WorkingDays calendar, int superior, int head) {

    Optional<PersonId> asked(KeptStep step) {
        return step.addressee().person().or(() -> step.addressee().post().flatMap(chart::inChargeOf).map(Capacity::person));
    }

    /** By mark. */
    Map<String, PersonId> of(KeptStep step, LocalDate due, LocalDate today) {
        Map<String, PersonId> told = new LinkedHashMap<>();
        int late = due.isBefore(today) ? calendar.between(due, today) : 0;
        if (late >= superior) {
            above(step.unit(), asked(step)).findFirst().ifPresent(person -> told.put("superior", person));
        }
        if (late >= head) {
            UnitId bureau = path(step.unit()).filter(unit -> chart.unit(unit).flatMap(Unit::parent).isPresent())
                    .reduce((lower, upper) -> upper)
                    .orElse(step.unit());
            above(bureau, asked(step)).findFirst().ifPresent(person -> told.put("head", person));
        }
        return told;
    }

    /** Heads of the unit and of those above it, the one who is asked left out. */
    private Stream<PersonId> above(UnitId from, Optional<PersonId> asked) {
        return path(from)
                .flatMap(unit -> chart.postsIn(unit).stream().filter(Post::heads))
                .flatMap(post -> chart.inChargeOf(post.id()).stream())
                .map(Capacity::person)
                .filter(person -> asked.filter(person::equals).isEmpty());
    }

    private Stream<UnitId> path(UnitId from) {
        return Stream.iterate(Optional.of(from), Optional::isPresent, unit -> unit.flatMap(chart::unit).flatMap(Unit::parent))
                .flatMap(Optional::stream);
    }
}
