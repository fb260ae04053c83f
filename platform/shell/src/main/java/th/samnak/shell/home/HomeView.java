package th.samnak.shell.home;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import th.samnak.api.Subscription;
import th.samnak.api.access.Access;
import th.samnak.api.desk.HomeOrders;
import th.samnak.api.desk.HomeOrders.HomeOrder;
import th.samnak.api.time.WorkingDays;
import th.samnak.api.time.WorkingDays.Holiday;
import th.samnak.shell.frame.Menu;
import th.samnak.shell.frame.OpenTab;
import th.samnak.ui.HomeCard;
import th.samnak.ui.page.EmptyState;
import th.samnak.ui.page.PageHeader;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** The first page: what day it is, and what the functions have for this person today. */
public final class HomeView extends Div {

    private static final int HORIZON_DAYS = 14;

    private final Menu menu;
    private final Supplier<Optional<HomeOrders>> orders;
    private final WorkingDays calendar;
    private final ThaiDates dates;
    private final Div nothing = new Div();
    private final CardBoard board;

    /** @param orders empty while nobody keeps them */
    public HomeView(Menu menu, Access access, Supplier<Optional<HomeOrders>> orders, WorkingDays calendar, Clock clock) {
        this.menu = menu;
        this.orders = orders;
        this.calendar = calendar.of(access.caller().unit());
        this.dates = new ThaiDates(clock);
        this.board = new CardBoard(menu);
        addClassName("sk-page");
        String name = access.caller().name();
        Paragraph day = Words.say(new Paragraph(), it -> it.setText(today()));
        day.addClassName("sk-hint");
        PageHeader header = new PageHeader("frame.home.title", name).standingAt("frame.home");
        header.other("frame.home.arrange", this::arrange);
        add(header, day, nothing, board);
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
        List<HomeCard> cards = Arranged.shown(menu.cards(), mine());
        nothing.removeAll();
        if (cards.isEmpty()) {
            nothing.add(new EmptyState(menu.groups().isEmpty() ? "frame.home.no-functions" : "frame.home.nothing"));
        }
        board.show(cards);
    }

    private HomeOrder mine() {
        return orders.get().map(HomeOrders::mine).orElse(HomeOrder.AS_IT_COMES);
    }

    private void arrange() {
        HomeOrder now = mine();
        ArrangeDialog.open(Arranged.all(menu.cards(), now), now, order -> {
            orders.get().ifPresent(kept -> kept.keep(order));
            build();
        });
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
