package th.samnak.shell.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.records.RecordLoads;
import th.samnak.api.records.RecordLoads.Flow;
import th.samnak.api.records.RecordLoads.Pressing;
import th.samnak.api.records.RecordLoads.Took;
import th.samnak.api.records.RecordRow.Due;
import th.samnak.api.time.WorkingDays;
import th.samnak.ui.chart.Bar;
import th.samnak.ui.chart.Bars;
import th.samnak.ui.chart.Chart;
import th.samnak.ui.chart.Days;
import th.samnak.ui.chart.Part;
import th.samnak.ui.page.Badge.Tone;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** How the work lies in the unit of whoever leads it, and how it flows. */
final class UnitLoad {

    private static final int PEOPLE = 8;
    private static final int UNITS = 15;
    private static final int WEEKS = 4;
    private static final int FINISHED_DAYS = 90;
    private static final Comparator<Pressing> HEAVY = Comparator.<Pressing>comparingLong(load -> load.of(Due.OVERDUE))
            .thenComparingLong(Pressing::all).reversed();

    private final RecordLoads loads;
    private final Organisation organisation;
    private final WorkingDays calendar;
    private final ThaiDates dates;

    UnitLoad(RecordLoads loads, Organisation organisation, WorkingDays calendar, ThaiDates dates) {
        this.loads = loads;
        this.organisation = organisation;
        this.calendar = calendar;
        this.dates = dates;
    }

    /** All figures of the card. @param day on which it was asked */
    record Figures(
            LocalDate day,
            Map<Optional<PersonId>, Pressing> people,
            Map<UnitId, Pressing> units,
            List<Flow> flow,
            List<Took> took) {

        boolean isNothing() {
            return people.isEmpty() && flow.isEmpty() && took.isEmpty();
        }
    }

    Figures look() {
        LocalDate today = dates.today();
        return new Figures(today, loads.byHolder(), loads.byUnit(), loads.flow(today.minusWeeks(WEEKS)),
                loads.finished(today.minusDays(FINISHED_DAYS)));
    }

    Component draw(Figures figures) {
        Div charts = new Div();
        charts.addClassName("sk-charts");
        if (figures.units().size() > 1) {
            charts.add(new Chart("frame.load.by-unit",
                    () -> bars("frame.load.unit", figures.units(), this::name, unit -> Optional.of(listOf(unit)), UNITS)));
        }
        if (!figures.people().isEmpty()) {
            charts.add(new Chart("frame.load.by-person",
                    () -> bars("frame.load.person", figures.people(), this::name, holder -> holder.map(UnitLoad::listOf), PEOPLE)));
        }
        charts.add(new Chart("frame.load.flow", () -> flow(figures)));
        if (!figures.took().isEmpty()) {
            charts.add(new Chart("frame.load.took", () -> took(figures.took())));
        }
        return charts;
    }

    private static String listOf(PersonId holder) {
        return "records?whose=unit&pace=open&holder=" + holder.value();
    }

    private static String listOf(UnitId unit) {
        return "records?whose=unit&pace=open&unit=" + unit.value();
    }

    private static <K> Bars bars(
            String ofKey, Map<K, Pressing> loads, Function<K, String> name, Function<K, Optional<String>> href, int most) {
        return new Bars(Words.now(ofKey), Words.now("frame.load.sum"), loads.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(HEAVY))
                .limit(most)
                .map(load -> {
                    Bar bar = Bar.of(name.apply(load.getKey()), parts(load.getValue()));
                    return href.apply(load.getKey()).map(bar::leadingTo).orElse(bar);
                })
                .toList());
    }

    private static List<Part> parts(Pressing load) {
        return List.of(
                new Part(Words.now("frame.load.overdue"), load.of(Due.OVERDUE), Tone.LATE),
                new Part(Words.now("frame.load.soon"), load.of(Due.TODAY) + load.of(Due.SOON), Tone.SOON),
                new Part(Words.now("frame.load.later"), load.of(Due.LATER) + load.of(Due.NONE), Tone.ACCENT));
    }

    private Days flow(Figures figures) {
        List<LocalDate> days = figures.day().minusWeeks(WEEKS).datesUntil(figures.day().plusDays(1))
                .filter(day -> calendar.isWorkingDay(day) || day.equals(figures.day()))
                .toList();
        return new Days(Words.now("frame.load.day"), days.stream().map(ThaiDates::dayAndMonth).toList(), List.of(
                new Days.Line(Words.now("frame.load.begun"), counts(days, figures.flow(), Flow::begun), Tone.ACCENT),
                new Days.Line(Words.now("frame.load.ended"), counts(days, figures.flow(), Flow::ended), Tone.DONE)));
    }

    /** What happened on a day off counts for the working day before it. */
    private static List<Long> counts(List<LocalDate> days, List<Flow> flow, Function<Flow, Long> which) {
        return java.util.stream.IntStream.range(0, days.size())
                .mapToObj(at -> flow.stream()
                        .filter(each -> !each.day().isBefore(days.get(at)))
                        .filter(each -> at == days.size() - 1 || each.day().isBefore(days.get(at + 1)))
                        .mapToLong(which::apply)
                        .sum())
                .toList();
    }

    private static Bars took(List<Took> took) {
        return new Bars(Words.now("frame.load.kind"), Words.now("frame.load.days"), took.stream()
                .map(each -> {
                    boolean late = each.limit().filter(limit -> each.median() > limit).isPresent();
                    Bar bar = Bar.of(Words.now(each.nameKey()), each.median(), late ? Tone.LATE : Tone.DONE);
                    return each.limit()
                            .map(limit -> bar.within(limit).saying(Words.now("frame.load.took.of", each.median(), limit)))
                            .orElseGet(() -> bar.saying(Words.now("frame.load.took.alone", each.median())));
                })
                .toList());
    }

    private String name(Optional<PersonId> holder) {
        return holder
                .map(id -> organisation.person(id).map(Person::fullName).orElse(id.value()))
                .orElseGet(() -> Words.now("frame.load.nobody"));
    }

    private String name(UnitId unit) {
        return organisation.lastKnown(unit).map(it -> it.name(Words.locale())).orElse(unit.value());
    }
}
