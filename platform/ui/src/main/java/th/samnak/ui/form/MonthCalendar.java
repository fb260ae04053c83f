package th.samnak.ui.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.function.Consumer;
import th.samnak.thai.ThaiDate;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** One month to choose a day from; arrows move by day and week, Page Up and Page Down by month. */
final class MonthCalendar extends Div {

    private static final int WEEKS = 6;
    private static final int ERA = 543;

    private final LocalDate chosen;
    private final LocalDate today;
    private final Consumer<LocalDate> choose;
    private final Select<Month> month = new Select<>();
    private final IntegerField year = new IntegerField();
    private final Div days = new Div();
    private LocalDate at;

    MonthCalendar(LocalDate chosen, LocalDate today, Consumer<LocalDate> choose) {
        this.chosen = chosen;
        this.today = today;
        this.choose = choose;
        this.at = chosen;
        addClassName("sk-calendar");
        month.setItems(Month.values());
        month.setItemLabelGenerator(it -> it.getDisplayName(TextStyle.FULL_STANDALONE, Words.locale()));
        Words.named(month, "date.month");
        month.addValueChangeListener(change -> jump(change.isFromClient(), at.withDayOfMonth(1).with(change.getValue())));
        Words.named(year, "date.year");
        year.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        year.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                jump(change.isFromClient(), at.withYear(change.getValue() - ERA));
            }
        });
        Div head = new Div(step(VaadinIcon.ANGLE_LEFT, "date.previous-month", -1), month, year,
                step(VaadinIcon.ANGLE_RIGHT, "date.next-month", 1));
        head.addClassName("sk-calendar-head");
        days.addClassName("sk-calendar-days");
        days.getElement().setAttribute("role", "group");
        listenToArrows();
        Button now = Words.text(new Button(), "date.today");
        now.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        now.addClickListener(click -> choose.accept(today));
        add(head, days, now);
        draw(true);
    }

    private Button step(VaadinIcon icon, String key, int months) {
        Button button = new Button(icon.create(), click -> {
            at = at.plusMonths(months);
            draw(false);
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        return Words.named(button, key);
    }

    private void listenToArrows() {
        days.getElement()
                .addEventListener("keydown", key -> move(key.getEventData().get("event.key").asString()))
                .addEventData("event.key")
                .setFilter("['ArrowLeft','ArrowRight','ArrowUp','ArrowDown','PageUp','PageDown'].includes(event.key)"
                        + " && (event.preventDefault() || true)");
    }

    private void move(String key) {
        at = switch (key) {
            case "ArrowLeft" -> at.minusDays(1);
            case "ArrowRight" -> at.plusDays(1);
            case "ArrowUp" -> at.minusWeeks(1);
            case "ArrowDown" -> at.plusWeeks(1);
            case "PageUp" -> at.minusMonths(1);
            default -> at.plusMonths(1);
        };
        draw(true);
    }

    private void jump(boolean byPerson, LocalDate day) {
        if (byPerson) {
            at = day;
            draw(false);
        }
    }

    private void draw(boolean focus) {
        month.setValue(at.getMonth());
        year.setValue(ThaiDate.year(at));
        days.removeAll();
        for (DayOfWeek weekday : new DayOfWeek[] {DayOfWeek.SUNDAY, DayOfWeek.MONDAY, DayOfWeek.TUESDAY,
            DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY, DayOfWeek.SATURDAY}) {
            Span name = new Span(weekday.getDisplayName(
                    Words.english() ? TextStyle.SHORT_STANDALONE : TextStyle.NARROW_STANDALONE, Words.locale()));
            name.addClassName("sk-calendar-weekday");
            name.getElement().setAttribute("aria-hidden", "true");
            days.add(name);
        }
        LocalDate first = at.withDayOfMonth(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
        for (int i = 0; i < WEEKS * DayOfWeek.values().length; i++) {
            days.add(day(first.plusDays(i), focus));
        }
    }

    private NativeButton day(LocalDate day, boolean focus) {
        NativeButton button = new NativeButton(String.valueOf(day.getDayOfMonth()), click -> choose.accept(day));
        button.addClassName("sk-calendar-day");
        button.setClassName("sk-calendar-other", day.getMonth() != at.getMonth());
        button.setAriaLabel(ThaiDates.full(day));
        button.setTabIndex(day.equals(at) ? 0 : -1);
        if (day.equals(today)) {
            button.getElement().setAttribute("aria-current", "date");
        }
        if (day.equals(chosen)) {
            button.getElement().setAttribute("aria-pressed", "true");
        }
        if (focus && day.equals(at)) {
            button.focus();
        }
        return button;
    }
}
