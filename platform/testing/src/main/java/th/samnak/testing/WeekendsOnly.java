package th.samnak.testing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import th.samnak.api.time.WorkingDays;

/** A calendar of weekends, and of the holidays that a test adds. */
public final class WeekendsOnly implements WorkingDays {

    private final Map<LocalDate, Holiday> holidays = new TreeMap<>();

    public void addHoliday(LocalDate day) {
        holidays.put(day, new Holiday(day, "วันหยุดทดสอบ", "Test holiday", "test", false));
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.containsKey(day);
    }

    @Override
    public Optional<Holiday> holiday(LocalDate day) {
        return Optional.ofNullable(holidays.get(day));
    }

    @Override
    public List<Holiday> holidays(int gregorianYear) {
        return holidays.values().stream().filter(holiday -> holiday.day().getYear() == gregorianYear).toList();
    }

    @Override
    public boolean covers(int gregorianYear) {
        return true;
    }

    @Override
    public LocalDate plus(LocalDate day, int workingDays) {
        LocalDate end = day;
        for (int left = workingDays; left > 0; left--) {
            end = nextWorkingDay(end.plusDays(1));
        }
        return end;
    }

    @Override
    public int between(LocalDate after, LocalDate upTo) {
        if (upTo.isBefore(after)) {
            return -between(upTo, after);
        }
        List<LocalDate> days = new ArrayList<>(after.datesUntil(upTo).map(day -> day.plusDays(1)).toList());
        days.removeIf(day -> !isWorkingDay(day));
        return days.size();
    }

    @Override
    public LocalDate deadline(LocalDate start, Period period, Obligor obligor) {
        LocalDate end = start.plus(period);
        return obligor == Obligor.OFFICIAL ? end : nextWorkingDay(end);
    }

    private LocalDate nextWorkingDay(LocalDate day) {
        LocalDate next = day;
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }
}
