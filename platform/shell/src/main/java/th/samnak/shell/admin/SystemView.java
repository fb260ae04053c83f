package th.samnak.shell.admin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import th.samnak.api.Settings;
import th.samnak.api.access.Access;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Unit;
import th.samnak.api.persistence.DatabaseHealth;
import th.samnak.api.time.AgencyDays;
import th.samnak.api.time.WorkingDays;
import th.samnak.api.time.WorkingDays.Holiday;
import th.samnak.shell.ShellModule;
import th.samnak.ui.page.BadgeLabel;
import th.samnak.ui.page.Badges;
import th.samnak.ui.page.EmptyState;
import th.samnak.ui.page.Facts;
import th.samnak.ui.page.PageHeader;
import th.samnak.ui.page.Panel;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** What runs here and with which settings (never a secret), and the holidays it reckons with. */
public final class SystemView extends Div {

    private static final List<String> SETTINGS = List.of("database.url", "database.user", "http.address", "http.port",
            "http.session-minutes", "sign-in.realm", "files.limit-mb", "functions");
    private static final int ERA = 543;

    private final WorkingDays government;
    private final Div holidays = new Div();
    private final Select<Integer> year = new Select<>();
    private final Select<Unit> agency = new Select<>();

    /** Where the days come from. */
    public record Calendars(WorkingDays government, AgencyDays own, Organisation organisation, boolean mayKeep) {}

    public SystemView(Access access, Calendars calendars, DatabaseHealth database, Clock clock, String version) {
        access.require(ShellModule.SEE_SYSTEM);
        this.government = calendars.government();
        addClassName("sk-page");
        int thisYear = new ThaiDates(clock).today().getYear();
        Words.label(year, "date.year");
        year.setItems(thisYear - 1, thisYear, thisYear + 1);
        year.setItemLabelGenerator(it -> String.valueOf(it + ERA));
        year.setValue(thisYear);
        year.addValueChangeListener(chosen -> sayHolidays());
        Words.label(agency, "admin.calendar.agency");
        agency.setEmptySelectionAllowed(true);
        agency.setItems(calendars.organisation().units().stream().filter(unit -> unit.parent().isEmpty()).toList());
        Words.say(agency, it -> it.setItemLabelGenerator(
                unit -> unit == null ? Words.now("admin.calendar.government") : unit.name(Words.locale())));
        agency.addValueChangeListener(chosen -> sayHolidays());
        holidays.addClassName("sk-scroll");
        // what scrolls can be scrolled with the keyboard alone
        holidays.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        Words.say(holidays, it -> it.getElement().setAttribute("aria-label", Words.now("admin.system.holidays")));
        Words.say(holidays, it -> sayHolidays());
        Div calendarPart = new Div(chosen(), holidays);
        calendarPart.addClassName("sk-stack");
        add(new PageHeader("admin.system").under("admin.name", "admin/modules"),
                new Panel("admin.system.running", running(version, database)),
                new Panel("admin.system.settings", settings()),
                new Panel("admin.system.holidays", calendarPart),
                new Panel("admin.calendar", new AgencyDaysPanel(
                        calendars.own(), calendars.organisation(), clock, calendars.mayKeep(), this::sayHolidays)));
    }

    private static Facts running(String version, DatabaseHealth database) {
        return new Facts()
                .fact("admin.system.version", version)
                .fact("admin.system.database", database.describe())
                .fact("admin.system.java", System.getProperty("java.vm.name", "") + " " + Runtime.version())
                .fact("admin.system.karaf", System.getProperty("karaf.version", ""))
                .fact("admin.system.machine", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    }

    private static Facts settings() {
        Settings settings = Settings.read();
        Facts facts = new Facts().fact("admin.system.data", settings.data().toString());
        SETTINGS.forEach(key -> facts.fact("admin.system.setting." + key, () -> settings.get(key)
                .map(SystemView::withoutSecrets)
                .orElseGet(() -> Words.now("admin.system.default"))));
        return facts;
    }

    private static String withoutSecrets(String value) {
        return value.replaceAll("(?i)(password|passwd|secret)=[^&;]*", "$1=…").replaceAll("//[^/@]*@", "//…@");
    }

    private Div chosen() {
        Div chosen = new Div(year, agency);
        chosen.addClassName("sk-row");
        agency.addClassName("sk-wide-choice");
        return chosen;
    }

    private void sayHolidays() {
        holidays.removeAll();
        WorkingDays calendar = Optional.ofNullable(agency.getValue()).map(unit -> government.of(unit.id())).orElse(government);
        List<Holiday> known = calendar.holidays(year.getValue());
        if (known.isEmpty()) {
            holidays.add(new EmptyState("admin.system.holidays.none", String.valueOf(year.getValue() + ERA)));
            return;
        }
        NativeTable table = new NativeTable();
        table.addClassName("sk-table");
        NativeTableRow heads = new NativeTableRow();
        List.of("admin.system.holiday.day", "admin.system.holiday.name", "admin.system.holiday.checked",
                "admin.system.holiday.citation").forEach(key -> heads.add(head(Words.now(key))));
        table.getHead().add(heads);
        known.forEach(holiday -> table.getBody().add(row(holiday)));
        holidays.add(table);
    }

    private static NativeTableRow row(Holiday holiday) {
        NativeTableRow row = new NativeTableRow();
        row.add(new NativeTableCell(ThaiDates.full(holiday.day())),
                new NativeTableCell(Words.english() ? holiday.nameEn() : holiday.nameTh()),
                new NativeTableCell(new BadgeLabel(() -> Badges.verified(holiday.verified()))),
                new NativeTableCell(holiday.citation()));
        return row;
    }

    private static NativeTableHeaderCell head(String words) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }
}
