package th.samnak.approvals.application;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import th.samnak.api.time.WorkingDays;

/**
 * Which reminder of a deadline falls on a day: some working days before it, on it, the day after, then every week. What fell on a
 * day on which nothing ran is made up for by the one that falls next, never by several.
 *
 * @param before working days, 0 for the day itself
 * @param after working days after it
 * @param every days from the deadline, again and again
 */
record Marks(WorkingDays calendar, List<Integer> before, int after, int every) {

    /** @param name for example {@code T-7}, {@code T}, {@code T+1}, {@code W+2} @param day on which it fell */
    record Mark(String name, LocalDate day) {}

    Optional<Mark> latest(LocalDate due, LocalDate today) {
        return due.isBefore(today) ? late(due, today) : early(due, today);
    }

    private Optional<Mark> early(LocalDate due, LocalDate today) {
        return before.stream()
                .map(days -> new Mark(days == 0 ? "T" : "T-" + days, back(due, days)))
                .filter(mark -> !mark.day().isAfter(today))
                .max(Comparator.comparing(Mark::day));
    }

    private Optional<Mark> late(LocalDate due, LocalDate today) {
        long weeks = ChronoUnit.DAYS.between(due, today) / every;
        if (weeks > 0) {
            return Optional.of(new Mark("W+" + weeks, due.plusDays(weeks * every)));
        }
        LocalDate day = calendar.plus(due, after);
        return day.isAfter(today) ? Optional.empty() : Optional.of(new Mark("T+" + after, day));
    }

    /** Never on a day that is free. */
    private LocalDate back(LocalDate due, int workingDays) {
        LocalDate day = due;
        while (!calendar.isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        for (int left = workingDays; left > 0; left--) {
            day = day.minusDays(1);
            while (!calendar.isWorkingDay(day)) {
                day = day.minusDays(1);
            }
        }
        return day;
    }
}
