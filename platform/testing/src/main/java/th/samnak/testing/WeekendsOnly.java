package th.samnak.testing;

import java.time.LocalDate;
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
}
