package th.samnak.shell.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import th.samnak.api.Subscription;
import th.samnak.api.access.Access;
import th.samnak.api.time.WorkingDays;
import th.samnak.api.time.WorkingDays.Holiday;
import th.samnak.shell.frame.Menu;
import th.samnak.shell.frame.OpenTab;
import th.samnak.ui.HomeCard;
import th.samnak.ui.page.EmptyState;
import th.samnak.ui.page.PageHeader;
import th.samnak.ui.page.Panel;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** The first page: what day it is, and what the functions have for this person today. */
public final class HomeView extends Div {

    private static final int HORIZON_DAYS = 120;

    private final Menu menu;
    private final WorkingDays calendar;
    private final ThaiDates dates;
    private final Div cards = new Div();

    public HomeView(Menu menu, Access access, WorkingDays calendar, Clock clock) {
        this.menu = menu;
        this.calendar = calendar.of(access.caller().unit());
        this.dates = new ThaiDates(clock);
        addClassName("sk-page");
        String name = access.caller().name();
        Paragraph day = Words.say(new Paragraph(), it -> it.setText(today()));
        day.addClassName("sk-hint");
        cards.addClassName("sk-home");
        add(new PageHeader("frame.home.title", name), day, cards);
        addAttachListener(attached -> {
            build();
            UI tab = attached.getUI();
            Subscription changes = menu.onChange(() -> OpenTab.tell(tab, this::build));
            addDetachListener(gone -> {
                changes.close();
                gone.unregisterListener();
            });
        });
    }

    private void build() {
        cards.removeAll();
        List<HomeCard> own = menu.cards();
        own.forEach(card -> menu.content(card)
                .filter(Component::isVisible)
                .ifPresent(content -> cards.add(new Panel(card.titleKey(), content))));
        if (cards.getComponentCount() == 0) {
            cards.add(new EmptyState(menu.groups().isEmpty() ? "frame.home.no-functions" : "frame.home.nothing"));
        }
    }

    private String today() {
        LocalDate today = dates.today();
        String day = ThaiDates.full(today);
        Optional<Holiday> holiday = calendar.holiday(today);
        if (holiday.isPresent()) {
            return Words.now("frame.home.holiday", day, name(holiday.get()));
        }
        return next(today)
                .map(it -> Words.now("frame.home.next-holiday", day, name(it), ThaiDates.date(it.day())))
                .orElse(day);
    }

    private Optional<Holiday> next(LocalDate today) {
        return today.datesUntil(today.plusDays(HORIZON_DAYS))
                .map(calendar::holiday)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static String name(Holiday holiday) {
        return Words.english() ? holiday.nameEn() : holiday.nameTh();
    }
}
