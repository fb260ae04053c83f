package th.samnak.correspondence.letter.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.BiFunction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.rules.Figure;
import th.samnak.api.rules.Measure;
import th.samnak.api.rules.Rules;
import th.samnak.api.time.WorkingDays;
import th.samnak.correspondence.CorrespondenceModule;
import th.samnak.correspondence.letter.domain.Due;
import th.samnak.correspondence.letter.domain.Urgency;

/** Counts working days by the government's or an agency's calendar and working hours within the office's. */
@Component
public final class JpaDeadlines implements Deadlines {

    private final BiFunction<String, LocalDate, Figure> figures;
    private final Rules rules;
    private final WorkingDays calendar;
    private final ZoneId zone;

    @Activate
    public JpaDeadlines(@Reference Rules rules, @Reference WorkingDays calendar, @Reference Clock clock) {
        this(rules::on, calendar, clock.getZone(), rules);
    }

    private JpaDeadlines(BiFunction<String, LocalDate, Figure> figures, WorkingDays calendar, ZoneId zone, Rules rules) {
        this.figures = figures;
        this.calendar = calendar;
        this.zone = zone;
        this.rules = rules;
    }

    @Override
    public Deadlines of(UnitId unit) {
        return new JpaDeadlines((code, day) -> rules.on(code, unit, day), calendar.of(unit), zone, rules);
    }

    @Override
    public Due firstAction(Urgency urgency, Instant received, Optional<Instant> stated) {
        if (urgency == Urgency.WITHIN) {
            return Due.named(stated.orElseThrow(() -> RuleViolation.of("dueAt", "correspondence.error.due-missing")));
        }
        Figure figure = figures.apply(CorrespondenceModule.ID + ".first-action." + urgency, day(received));
        Instant due = figure.measure() == Measure.WORKING_DAYS
                ? endOf(calendar.plus(day(received), figure.whole()))
                : afterHours(received.atZone(zone).toLocalDateTime(), Duration.ofHours(figure.whole()));
        return stated.filter(due::isAfter).map(Due::named).orElseGet(() -> Due.reckoned(due, figure.id()));
    }

    @Override
    public Instant endOf(LocalDate day) {
        return day.atTime(hours(day)[1]).atZone(zone).toInstant();
    }

    @Override
    public LocalDate lastUnconfirmed(Instant now) {
        LocalDate day = day(now).minusDays(1);
        while (!calendar.plus(day, 1).isBefore(day(now))) {
            day = day.minusDays(1);
        }
        return day;
    }

    @Override
    public LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    private Instant afterHours(LocalDateTime from, Duration amount) {
        LocalDate day = from.toLocalDate();
        LocalTime[] hours = hours(day);
        LocalTime begin = from.toLocalTime().isBefore(hours[0]) ? hours[0] : from.toLocalTime();
        if (!calendar.isWorkingDay(day) || !begin.isBefore(hours[1])) {
            day = calendar.plus(day, 1);
            begin = hours[0];
        }
        Duration left = amount;
        while (left.compareTo(Duration.between(begin, hours[1])) > 0) {
            left = left.minus(Duration.between(begin, hours[1]));
            day = calendar.plus(day, 1);
            begin = hours[0];
        }
        return day.atTime(begin).plus(left).atZone(zone).toInstant();
    }

    private LocalTime[] hours(LocalDate day) {
        String[] parts = figures.apply("correspondence.office-hours", day).value().split("-");
        return new LocalTime[] {LocalTime.parse(parts[0]), LocalTime.parse(parts[1])};
    }
}
