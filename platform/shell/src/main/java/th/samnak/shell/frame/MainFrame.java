package th.samnak.shell.frame;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import th.samnak.api.Subscription;
import th.samnak.api.access.Access;
import th.samnak.api.access.Accounts.AccessChanged;
import th.samnak.api.desk.RecordsAtHand;
import th.samnak.api.desk.RecordsAtHand.AtHandChanged;
import th.samnak.api.desk.SavedViews;
import th.samnak.api.drafts.Drafts;
import th.samnak.api.events.Events;
import th.samnak.api.notices.NoticeArrived;
import th.samnak.api.notices.NoticeBox;
import th.samnak.api.organisation.Absences;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Organisation.OrganisationChanged;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.search.Search;
import th.samnak.api.time.ViewedDay;
import th.samnak.ui.page.Reasoner;
import th.samnak.ui.page.Starring;
import th.samnak.ui.talk.Attempt;
import th.samnak.ui.words.Words;

/**
 * What stands around every screen. When functions come and go or permissions change, only the menu is made anew: what stands
 * in the middle, and what is being typed there, is not touched.
 */
public final class MainFrame extends Div implements RouterLayout, AfterNavigationObserver {

    private final Menu menu;
    private final Events events;
    private final AtHand atHand;
    private final Navigation navigation;
    private final TopBar top;
    private final DayBand band;
    private final AwayBand away;
    private final Main main = new Main();
    private final PersonId person;

    /** What a frame shows of the office, and what it lends to the tab. */
    public record Office(
            Organisation organisation,
            ViewedDay viewed,
            Supplier<Optional<NoticeBox>> notices,
            Supplier<Optional<Search>> search,
            Supplier<Optional<Drafts>> drafts,
            Supplier<Optional<RecordsAtHand>> desk,
            Supplier<Optional<SavedViews>> views,
            Supplier<Optional<Absences>> absences,
            Clock clock) {}

    public MainFrame(Menu menu, Reasons reasons, Access access, Events events, Office office) {
        this.menu = menu;
        this.events = events;
        // before what stands in the frame appears and asks for them
        office.views().get().ifPresent(views -> ComponentUtil.setData(UI.getCurrent(), SavedViews.class, views));
        this.atHand = new AtHand(office.desk());
        this.navigation = new Navigation(menu, reasons, atHand);
        this.top = new TopBar(access.caller(), office.organisation(), new Bell(office.notices()), office.clock());
        this.band = new DayBand(office.viewed());
        this.away = new AwayBand(access.caller().person(), office);
        addClassName("sk-frame");
        main.addClassName("sk-main");
        main.setId("sk-main");
        main.getElement().setAttribute("tabindex", "-1");
        Anchor skip = Words.text(new Anchor(), "frame.skip");
        skip.setHref("#sk-main");
        skip.getElement().setAttribute("router-ignore", true).setAttribute("data-skip", true);
        skip.addClassName("sk-skip");
        Div veil = new Div();
        veil.addClassName("sk-veil");
        Palette palette = new Palette(new PaletteLines(new PaletteChoices(menu, top::ownActs, office.desk()), office.search()));
        add(skip, navigation, top, band, away, main, veil, palette);
        String account = access.caller().account();
        this.person = access.caller().person();
        addAttachListener(attached -> {
            ComponentUtil.setData(attached.getUI(), Reasoner.class, reasons);
            ComponentUtil.setData(attached.getUI(), Clock.class, office.clock());
            ComponentUtil.setData(attached.getUI(), Drafts.class, office.drafts().get().orElse(null));
            ComponentUtil.setData(attached.getUI(), Starring.class, atHand);
            attached.getUI().getPage().executeJs("document.documentElement.dataset.account = $0", account);
            listen(attached.getUI());
            navigation.rebuild();
        });
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        main.getElement().removeAllChildren();
        if (content != null) {
            main.getElement().appendChild(content.getElement());
        }
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement oldContent) {
        main.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        navigation.at(event.getLocation().getPath());
        navigation.count();
        atHand.reached(event.getLocation().getPath());
        getElement().executeJs("this.classList.remove('sk-open')");
    }

    private void listen(UI tab) {
        List<Subscription> news = List.of(
                menu.onChange(() -> OpenTab.tell(tab, navigation::rebuild)),
                events.subscribe(NoticeArrived.class, arrived -> {
                    if (arrived.to().equals(person)) {
                        OpenTab.tell(tab, top::countNotices);
                    }
                }),
                events.subscribe(AtHandChanged.class, changed -> {
                    if (changed.person().equals(person)) {
                        OpenTab.tell(tab, atHand::look);
                    }
                }),
                events.subscribe(AccessChanged.class, changed -> OpenTab.tell(tab, navigation::rebuild)),
                events.subscribe(OrganisationChanged.class, changed -> OpenTab.tell(tab, () -> {
                    top.sayPerson();
                    away.show();
                    navigation.rebuild();
                })));
        var turned = ComponentUtil.addListener(tab, TurnedTo.class, other -> {
            band.show();
            away.show();
            navigation.rebuild();
        });
        var keys = Keyboard.listen(tab, navigation::lines);
        var acted = ComponentUtil.addListener(tab, Attempt.Done.class, done -> navigation.count());
        addDetachListener(gone -> {
            news.forEach(Subscription::close);
            acted.remove();
            keys.remove();
            turned.remove();
            gone.unregisterListener();
        });
    }
}
