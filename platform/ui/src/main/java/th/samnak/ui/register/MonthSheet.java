package th.samnak.ui.register;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import th.samnak.ui.page.Press;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** The rows on the days of a month; a list of the days with something on them where the screen is narrow. */
final class MonthSheet extends Div {

    private static final int WEEK = 7;
    private static final int SHOWN = 4;

    private final Clock clock;
    private final Function<YearMonth, List<Happening>> happenings;
    private final Consumer<YearMonth> turned;
    private final H2 title = new H2();
    private final Div days = new Div();
    private final Paragraph none = Words.text(new Paragraph(), "register.month.none");
    private YearMonth month;

    /** @param turned hears that another month is looked at */
    MonthSheet(Clock clock, Function<YearMonth, List<Happening>> happenings, Consumer<YearMonth> turned) {
        this.clock = clock;
        this.happenings = happenings;
        this.turned = turned;
        this.month = YearMonth.now(clock);
        Button now = Words.text(Press.on(new Button(), () -> turn(YearMonth.now(clock))), "date.today");
        now.addThemeVariants(ButtonVariant.LUMO_SMALL);
        Div head = new Div(step(VaadinIcon.ANGLE_LEFT, "date.previous-month", -1), title,
                step(VaadinIcon.ANGLE_RIGHT, "date.next-month", 1), now);
        head.addClassName("sk-month-head");
        title.getElement().setAttribute("aria-live", "polite");
        days.addClassName("sk-month-days");
        days.getElement().setAttribute("role", "grid").setAttribute("data-month-grid", true);
        none.addClassName("sk-month-none");
        addClassName("sk-month");
        add(head, days, none);
        setVisible(false);
    }

    YearMonth month() {
        return month;
    }

    boolean isNow() {
        return month.equals(YearMonth.now(clock));
    }

    /** @param asked as it stands in the address; empty for this month */
    void show(String asked) {
        month = asked.matches("\\d{4}-(0[1-9]|1[0-2])") ? YearMonth.parse(asked) : YearMonth.now(clock);
    }

    void draw() {
        Map<LocalDate, List<Happening>> byDay = happenings.apply(month).stream()
                .collect(Collectors.groupingBy(Happening::day, TreeMap::new, Collectors.toList()));
        title.setText(ThaiDates.month(month));
        days.getElement().setAttribute("aria-label", ThaiDates.month(month));
        days.removeAll();
        days.add(row(IntStream.range(0, WEEK).mapToObj(DayOfWeek.SUNDAY::plus).map(MonthSheet::weekday), true));
        LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
        for (LocalDate week = first; !week.isAfter(month.atEndOfMonth()); week = week.plusDays(WEEK)) {
            LocalDate sunday = week;
            boolean quiet = IntStream.range(0, WEEK).mapToObj(sunday::plusDays).noneMatch(day -> busy(day, byDay));
            days.add(row(IntStream.range(0, WEEK).mapToObj(sunday::plusDays).map(day -> day(day, byDay.getOrDefault(day, List.of()))),
                    quiet));
        }
        boolean free = byDay.keySet().stream().noneMatch(day -> busy(day, byDay));
        days.setClassName("sk-month-quiet", free);
        none.setVisible(free);
    }

    private boolean busy(LocalDate day, Map<LocalDate, List<Happening>> byDay) {
        return byDay.containsKey(day) && YearMonth.from(day).equals(month);
    }

    /** @param quiet nothing of it is shown where the screen is narrow */
    private static Div row(Stream<Div> cells, boolean quiet) {
        Div row = new Div(cells.toArray(Div[]::new));
        row.addClassName("sk-month-week");
        row.setClassName("sk-month-quiet", quiet);
        row.getElement().setAttribute("role", "row");
        return row;
    }

    private static Div weekday(DayOfWeek weekday) {
        Div cell = new Div(new Span(weekday.getDisplayName(TextStyle.SHORT_STANDALONE, Words.locale())));
        cell.addClassName("sk-month-weekday");
        cell.getElement().setAttribute("role", "columnheader")
                .setAttribute("aria-label", weekday.getDisplayName(TextStyle.FULL_STANDALONE, Words.locale()));
        return cell;
    }

    private Div day(LocalDate day, List<Happening> there) {
        Span number = new Span(String.valueOf(day.getDayOfMonth()));
        number.addClassName("sk-month-number");
        Span whole = new Span(ThaiDates.full(day));
        whole.addClassName("sk-month-whole");
        Div cell = new Div(number, whole);
        if (!there.isEmpty()) {
            UnorderedList list = new UnorderedList();
            there.stream().limit(SHOWN).forEach(it -> list.add(new ListItem(link(it))));
            if (there.size() > SHOWN) {
                list.add(new ListItem(new Span(Words.now("register.month.more", there.size() - SHOWN))));
            }
            cell.add(list);
        }
        cell.addClassName("sk-month-day");
        cell.setClassName("sk-month-other", !YearMonth.from(day).equals(month));
        cell.setClassName("sk-month-empty", there.isEmpty());
        cell.getElement().setAttribute("role", "gridcell")
                .setAttribute("tabindex", day.equals(start()) ? "0" : "-1")
                .setAttribute("aria-label", ThaiDates.full(day) + " " + Words.now("register.count", there.size()));
        if (day.equals(LocalDate.now(clock))) {
            cell.getElement().setAttribute("aria-current", "date");
        }
        return cell;
    }

    private LocalDate start() {
        return isNow() ? LocalDate.now(clock) : month.atDay(1);
    }

    private static Anchor link(Happening it) {
        Anchor link = new Anchor(it.href(), it.words());
        link.addClassNames("sk-month-link", "sk-badge-" + it.tone().name().toLowerCase(Locale.ROOT));
        if (!it.title().isEmpty()) {
            link.setTitle(it.title());
        }
        return link;
    }

    private Button step(VaadinIcon icon, String key, int months) {
        Button button = Words.named(Press.on(new Button(icon.create()), () -> turn(month.plusMonths(months))), key);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        button.getElement().setAttribute("data-month-step", String.valueOf(months));
        return button;
    }

    private void turn(YearMonth other) {
        month = other;
        draw();
        turned.accept(other);
    }
}
