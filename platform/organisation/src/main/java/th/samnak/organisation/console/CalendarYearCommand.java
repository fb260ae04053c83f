package th.samnak.organisation.console;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.time.WorkingDays;

@Component
public final class CalendarYearCommand implements AdminCommand {

    private static final int BUDDHIST_ERA = 543;

    private final WorkingDays government;
    private final Organisation organisation;

    @Activate
    public CalendarYearCommand(@Reference WorkingDays government, @Reference Organisation organisation) {
        this.government = government;
        this.organisation = organisation;
    }

    @Override
    public String name() {
        return "calendar:year";
    }

    @Override
    public String help() {
        return "lists the holidays of a calendar year (2569 or 2026), with an agency's own, and counts its working days";
    }

    @Override
    public String usage() {
        return "YEAR [AGENCY]";
    }

    @Override
    public Report run(List<String> arguments) {
        if (arguments.isEmpty() || arguments.size() > 2) {
            throw new IllegalArgumentException("one year is needed, and at most one agency");
        }
        int year = year(arguments.getFirst());
        WorkingDays workingDays = arguments.size() == 1 ? government : government.of(agency(arguments.get(1)));
        List<List<Object>> rows = workingDays.holidays(year).stream()
                .map(holiday -> List.<Object>of(
                        holiday.day(),
                        holiday.day().getDayOfWeek().name().substring(0, 3).toLowerCase(Locale.ROOT),
                        holiday.nameTh(),
                        holiday.nameEn(),
                        holiday.citation(),
                        holiday.verified()))
                .toList();
        int days = workingDays.between(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31));
        String known = workingDays.covers(year) ? "" : "; no holidays are known for this year, weekends alone are counted";
        return Report.table(List.of("date", "weekday", "thai", "english", "citation", "verified"), rows)
                .withSummary(days + " working days in " + year + " (" + (year + BUDDHIST_ERA) + ")" + known);
    }

    private UnitId agency(String word) {
        return organisation.unit(new UnitId(word)).map(Unit::id)
                .orElseThrow(() -> new IllegalArgumentException("no such unit: " + word));
    }

    private static int year(String word) {
        int year = word.matches("\\d{4}") ? Integer.parseInt(word) : 0;
        int gregorian = year > 2400 ? year - BUDDHIST_ERA : year;
        if (gregorian < 1900 || gregorian > 2200) {
            throw new IllegalArgumentException("not a year: " + word);
        }
        return gregorian;
    }
}
