package th.samnak.shell.frame;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinSession;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import th.samnak.api.access.Caller;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.UnitId;
import th.samnak.shell.frame.PaletteChoices.OwnAct;
import th.samnak.ui.page.HelpSheet;
import th.samnak.ui.page.MenuButton;
import th.samnak.ui.words.Words;

/** Who is signed in; language, light and dark, password, signing out. */
final class PersonMenu extends Composite<Div> {

    private static final String CSRF = "samnak.csrf";

    private final Caller caller;
    private final Organisation organisation;
    private final Clock clock;
    private final Span sign = new Span();
    private final Span name = new Span();
    private final Element signOut = new Element("form");
    private String scheme = "";

    PersonMenu(Caller caller, Organisation organisation, Clock clock) {
        this.caller = caller;
        this.organisation = organisation;
        this.clock = clock;
        sign.addClassName("sk-person-sign");
        sign.getElement().setAttribute("aria-hidden", "true");
        name.addClassName("sk-person-name");
        Div who = new Div(sign, name);
        who.addClassName("sk-person");
        MenuButton open = new MenuButton(this::fill, who);
        open.addClassName("sk-person-menu");
        Words.say(open, it -> it.setAriaLabel(Words.now("frame.person", name.getText())));
        signOut.setAttribute("method", "post").setAttribute("action", "sign-out").setAttribute("hidden", true);
        getContent().add(open);
        getContent().getElement().appendChild(signOut);
        Words.say(this, it -> it.sayPerson());
        addAttachListener(attached -> getElement()
                .executeJs("return window.samnak ? window.samnak.scheme() : 'system'")
                .then(String.class, chosen -> scheme = chosen));
    }

    void sayPerson() {
        Optional<Person> person = organisation.person(caller.person());
        String given = person.map(Person::givenName).orElse(caller.name());
        String full = person.map(it -> it.givenName() + " " + it.surname()).orElse(caller.name());
        boolean elsewhere = person.filter(it -> !it.unit().equals(caller.unit())).isPresent();
        name.setText(elsewhere ? Words.now("frame.person-in", full, name(caller.unit())) : full);
        name.setTitle(name.getText());
        sign.setText(given.codePoints()
                .filter(letter -> letter < 0x0E40 || letter > 0x0E44)
                .limit(1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());
    }

    /** Where one works; where one may work in several units, each with the posts one acts or works in there. */
    private void places(ContextMenu menu) {
        Chart today = organisation.on(LocalDate.now(clock));
        List<UnitId> places = today.workplacesOf(caller.person());
        if (places.size() < 2) {
            Span unit = new Span(name(caller.unit()));
            unit.addClassName("sk-hint");
            menu.addItem(unit).setEnabled(false);
            return;
        }
        places.forEach(place -> {
            String as = today.capacitiesOf(caller.person()).stream()
                    .filter(by -> by.post().unit().equals(place))
                    .map(by -> by.kind().map(kind -> kind.printed() + " ").orElse("") + by.post().titleTh())
                    .collect(Collectors.joining(", "));
            MenuItem item = menu.addItem(Words.now("frame.works-in", name(place), as), click -> WorksIn.change(place));
            item.setCheckable(true);
            item.setChecked(place.equals(caller.unit()));
        });
    }

    private String name(UnitId unit) {
        return organisation.lastKnown(unit).map(it -> it.name(Words.locale())).orElse(unit.value());
    }

    /** What the palette offers of this menu. */
    List<OwnAct> acts() {
        return List.of(
                new OwnAct(VaadinIcon.GLOBE, "frame.speak.thai", () -> speak(Words.THAI)),
                new OwnAct(VaadinIcon.GLOBE, "frame.speak.english", () -> speak(Locale.ENGLISH)),
                new OwnAct(VaadinIcon.SUN_O, "frame.act.light", () -> scheme("light")),
                new OwnAct(VaadinIcon.MOON_O, "frame.act.dark", () -> scheme("dark")),
                new OwnAct(VaadinIcon.DESKTOP, "frame.act.system", () -> scheme("system")),
                new OwnAct(VaadinIcon.CALENDAR_CLOCK, "frame.day.open", () -> TurnedTo.ask(clock)),
                new OwnAct(VaadinIcon.PASSWORD, "frame.password", this::changePassword),
                new OwnAct(VaadinIcon.SIGN_OUT, "frame.sign-out", this::signOut));
    }

    private void fill(ContextMenu menu) {
        places(menu);
        menu.addSeparator();
        language(menu, Words.THAI, "ไทย");
        language(menu, Locale.ENGLISH, "English");
        menu.addSeparator();
        scheme(menu, "light", "frame.scheme.light");
        scheme(menu, "dark", "frame.scheme.dark");
        scheme(menu, "system", "frame.scheme.system");
        menu.addSeparator();
        if (!organisation.on(LocalDate.now(clock)).absent(caller.person())) {
            menu.addItem(Words.now("frame.away.tell"), click -> UI.getCurrent().navigate("studio/absences")).setId("away-tell");
        }
        menu.addItem(Words.now("frame.day.open"), click -> TurnedTo.ask(clock)).setId("as-of-open");
        menu.addItem(Words.now("keys.title") + " (?)", click -> HelpSheet.open(UI.getCurrent())).setId("keys-open");
        menu.addItem(Words.now("frame.password"), click -> changePassword());
        menu.addItem(Words.now("frame.about"), click -> new AboutDialog().open());
        menu.addItem(Words.now("frame.sign-out"), click -> signOut());
    }

    private void language(ContextMenu menu, Locale language, String ownName) {
        MenuItem item = menu.addItem(ownName, click -> speak(language));
        item.setCheckable(true);
        item.setChecked(language.equals(Words.locale()));
        item.getElement().setAttribute("lang", language.getLanguage());
    }

    private void speak(Locale language) {
        getElement().executeJs("window.samnak && window.samnak.setLanguage($0)", language.getLanguage());
        VaadinSession session = VaadinSession.getCurrent();
        session.setLocale(language);
        session.getUIs().forEach(tab -> Words.speak(tab, language));
    }

    private void scheme(ContextMenu menu, String name, String key) {
        MenuItem item = menu.addItem(Words.now(key), click -> scheme(name));
        item.setCheckable(true);
        item.setChecked(name.equals(scheme));
    }

    private void scheme(String name) {
        getElement().executeJs("window.samnak && window.samnak.setScheme($0)", name);
        scheme = name;
    }

    private void changePassword() {
        String here = UI.getCurrent().getActiveViewLocation().getPath();
        UI.getCurrent().getPage().setLocation("password?next=/" + here);
    }

    private void signOut() {
        Object token = VaadinSession.getCurrent().getSession().getAttribute(CSRF);
        signOut.removeAllChildren();
        signOut.appendChild(new Element("input")
                .setAttribute("type", "hidden")
                .setAttribute("name", "csrf")
                .setAttribute("value", String.valueOf(token)));
        signOut.executeJs("window.samnak && window.samnak.forgetAll(); this.submit()");
    }
}
