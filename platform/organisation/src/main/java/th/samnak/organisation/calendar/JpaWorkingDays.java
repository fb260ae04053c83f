package th.samnak.organisation.calendar;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.api.time.AgencyDays.AgencyDay;
import th.samnak.api.time.WorkingDays;
import th.samnak.organisation.application.ShippedTable;
import th.samnak.organisation.domain.KeptHoliday;

/** Holidays come with the bundle, by year; a year that the table knows already is left as it is. */
@Component
public final class JpaWorkingDays implements WorkingDays {

    private final NavigableMap<LocalDate, Holiday> holidays;
    private final JpaAgencyDays agencies;
    private final Organisation organisation;
    private final Clock clock;

    @Activate
    public JpaWorkingDays(
            @Reference(target = "(unit=organisation)") Database database,
            @Reference JpaAgencyDays agencies,
            @Reference Organisation organisation,
            @Reference Clock clock) {
        this.agencies = agencies;
        this.organisation = organisation;
        this.clock = clock;
        database.change(JpaWorkingDays::bringShippedYears);
        holidays = database.read(JpaWorkingDays::all);
    }

    @Override
    public WorkingDays of(UnitId unit) {
        Chart today = organisation.on(LocalDate.now(clock));
        Optional<Unit> known = today.lastKnown(unit);
        while (known.flatMap(Unit::parent).isPresent()) {
            known = known.flatMap(Unit::parent).flatMap(today::lastKnown);
        }
        List<AgencyDay> own = known.map(agency -> agencies.of(agency.id())).orElse(List.of());
        return own.isEmpty() ? this : new AgencyCalendar(this, own);
    }

    @Override
    public Optional<Holiday> holiday(LocalDate day) {
        return Optional.ofNullable(holidays.get(day));
    }

    @Override
    public List<Holiday> holidays(int gregorianYear) {
        return List.copyOf(holidays.subMap(
                        LocalDate.of(gregorianYear, 1, 1), true, LocalDate.of(gregorianYear, 12, 31), true)
                .values());
    }

    @Override
    public boolean covers(int gregorianYear) {
        return !holidays(gregorianYear).isEmpty();
    }

    private static void bringShippedYears(EntityManager em) {
        Set<Integer> known =
                all(em).keySet().stream().map(LocalDate::getYear).collect(Collectors.toSet());
        ShippedTable.rows("holidays").stream()
                .map(JpaWorkingDays::holiday)
                .filter(holiday -> !known.contains(holiday.day().getYear()))
                .forEach(holiday -> em.persist(new KeptHoliday(holiday)));
    }

    private static NavigableMap<LocalDate, Holiday> all(EntityManager em) {
        return em.createQuery("select h from KeptHoliday h", KeptHoliday.class)
                .getResultStream()
                .map(KeptHoliday::asHoliday)
                .collect(Collectors.toMap(Holiday::day, holiday -> holiday, (one, other) -> one, TreeMap::new));
    }

    private static Holiday holiday(Map<String, String> row) {
        return new Holiday(
                LocalDate.parse(row.get("date")),
                row.get("name_th"),
                row.get("name_en"),
                row.get("citation"),
                Boolean.parseBoolean(row.get("verified")));
    }
}
