package th.samnak.organisation.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.time.AgencyDays.AgencyDay;
import th.samnak.api.time.AgencyDays.Kind;
import th.samnak.api.time.WorkingDays;

/** The government's calendar with the days on which one agency does otherwise. */
record AgencyCalendar(WorkingDays government, List<AgencyDay> own) implements WorkingDays {

    @Override
    public WorkingDays of(UnitId unit) {
        return government.of(unit);
    }

    @Override
    public Optional<Holiday> holiday(LocalDate day) {
        Optional<AgencyDay> other = other(day);
        return other.isPresent()
                ? other.filter(entry -> entry.kind() == Kind.CLOSED).map(entry -> holiday(entry, day))
                : government.holiday(day);
    }

    @Override
    public List<Holiday> holidays(int gregorianYear) {
        Stream<Holiday> closed = own.stream()
                .filter(entry -> entry.kind() == Kind.CLOSED)
                .flatMap(entry -> entry.first().datesUntil(entry.last().plusDays(1)).map(day -> holiday(entry, day)))
                .filter(holiday -> holiday.day().getYear() == gregorianYear);
        Stream<Holiday> others = government.holidays(gregorianYear).stream().filter(holiday -> other(holiday.day()).isEmpty());
        return Stream.concat(closed, others).sorted(Comparator.comparing(Holiday::day)).toList();
    }

    @Override
    public boolean covers(int gregorianYear) {
        return government.covers(gregorianYear);
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return other(day).map(entry -> entry.kind() == Kind.AT_WORK)
                .orElseGet(() -> !weekend && government.holiday(day).isEmpty());
    }

    private Optional<AgencyDay> other(LocalDate day) {
        return own.stream().filter(entry -> entry.on(day)).findFirst();
    }

    private static Holiday holiday(AgencyDay entry, LocalDate day) {
        return new Holiday(day, entry.nameTh(), entry.nameEn().isBlank() ? entry.nameTh() : entry.nameEn(), entry.citation(), true);
    }
}
