package th.samnak.correspondence.letter.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.time.WorkingDays;
import th.samnak.correspondence.letter.domain.Urgency;

/** Counts working days by the government's or an agency's calendar and working hours within the office's. */
@Component
public final class JpaDeadlines implements Deadlines {

    private final RuleFigures figures;
    private final WorkingDays calendar;
    private final ZoneId zone;

    @Activate
    public JpaDeadlines(@Reference RuleFigures figures, @Reference WorkingDays calendar, @Reference Clock clock) {
        this(figures, calendar, clock.getZone());
    }

    private JpaDeadlines(RuleFigures figures, WorkingDays calendar, ZoneId zone) {
        this.figures = figures;
        this.calendar = calendar;
        this.zone = zone;
    }

    @Override
    public Deadlines of(UnitId unit) {
        return new JpaDeadlines(figures, calendar.of(unit), zone);
    }

    @Override
    public Instant firstAction(Urgency urgency, Instant received, Optional<Instant> stated) {
        if (urgency == Urgency.WITHIN) {
            return stated.orElseThrow(() -> RuleViolation.of("dueAt", "correspondence.error.due-missing"));
        }
        String[] figure = figures.text("first-action." + urgency.name()).split(" ");
        int amount = Integer.parseInt(figure[0]);
        Instant due = figure[1].equals("working-days")
                ? endOf(calendar.plus(day(received), amount))
                : afterHours(received.atZone(zone).toLocalDateTime(), Duration.ofHours(amount));
        return stated.filter(due::isAfter).orElse(due);
    }

    @Override
    public Instant endOf(LocalDate day) {
        return day.atTime(hours()[1]).atZone(zone).toInstant();
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
        LocalTime[] hours = hours();
        LocalDate day = from.toLocalDate();
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

    private LocalTime[] hours() {
        String[] parts = figures.text("office-hours").split("-");
        return new LocalTime[] {LocalTime.parse(parts[0]), LocalTime.parse(parts[1])};
    }
}
