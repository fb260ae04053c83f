package th.samnak.e2e;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.samnak.testing.system.RunningSamnak;

/** Working days as an office counts them, from the holidays that the system lists. */
record OfficeDays(Set<LocalDate> holidays) {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** Those of the year and the next. */
    static OfficeDays from(RunningSamnak samnak, int year) {
        return new OfficeDays(Stream.of(year, year + 1)
                .flatMap(each -> DATE.matcher(samnak.mustDo("calendar:year", each.toString())).results())
                .map(MatchResult::group).map(LocalDate::parse).collect(Collectors.toSet()));
    }

    /** A working day after a holiday in the week, so that the working day before it is not the day before it. */
    LocalDate afterHoliday(LocalDate earliest) {
        return holidays.stream().sorted()
                .filter(day -> !weekend(day) && day.isAfter(earliest))
                .map(day -> day.plusDays(1)).filter(this::working).findFirst().orElseThrow();
    }

    boolean working(LocalDate day) {
        return !weekend(day) && !holidays.contains(day);
    }

    /** The working day so many working days before. */
    LocalDate before(LocalDate day, int workingDays) {
        LocalDate at = day;
        for (int left = workingDays; left > 0; ) {
            at = at.minusDays(1);
            left -= working(at) ? 1 : 0;
        }
        return at;
    }

    /** As it is typed, in the Buddhist era. */
    static String typed(LocalDate day) {
        return "%d/%d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear() + 543);
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
