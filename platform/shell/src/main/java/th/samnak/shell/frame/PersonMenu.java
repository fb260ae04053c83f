package th.samnak.shell.frame;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinSession;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import th.samnak.api.access.Caller;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Person;
import th.samnak.ui.words.Words;

/** Who is signed in; language, light and dark, password, signing out. */
final class PersonMenu extends Composite<Div> {

    private static final String CSRF = "samnak.csrf";

    private final Caller caller;
    private final Organisation organisation;
    private final Span sign = new Span();
    private final Span name = new Span();
    private final Span unit = new Span();
    private final Map<Locale, MenuItem> languages = new LinkedHashMap<>();
    private final Map<String, MenuItem> schemes = new LinkedHashMap<>();
    private final Element signOut = new Element("form");

    PersonMenu(Caller caller, Organisation organisation, Clock clock) {
        this.caller = caller;
        this.organisation = organisation;
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        bar.addClassName("sk-person-menu");
        sign.addClassName("sk-person-sign");
        sign.getElement().setAttribute("aria-hidden", "true");
        name.addClassName("sk-person-name");
        unit.addClassName("sk-hint");
        Div who = new Div(sign, name);
        who.addClassName("sk-person");
        MenuItem root = bar.addItem(who);
        Words.say(bar, it -> root.setAriaLabel(Words.now("frame.person", name.getText())));
        fill(root.getSubMenu(), clock);
        signOut.setAttribute("method", "post").setAttribute("action", "sign-out").setAttribute("hidden", true);
        getContent().add(bar);
        getContent().getElement().appendChild(signOut);
        Words.say(this, it -> it.sayPerson());
    }

    void sayPerson() {
        Optional<Person> person = organisation.person(caller.person());
        String given = person.map(Person::givenName).orElse(caller.name());
        name.setText(person.map(it -> it.givenName() + " " + it.surname()).orElse(caller.name()));
        sign.setText(given.codePoints()
                .filter(letter -> letter < 0x0E40 || letter > 0x0E44)
                .limit(1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());
        unit.setText(organisation.unit(person.map(Person::unit).orElse(caller.unit()))
                .map(it -> it.name(Words.locale()))
                .orElse(""));
    }

    private void fill(SubMenu menu, Clock clock) {
        MenuItem where = menu.addItem(unit);
        where.setEnabled(false);
        menu.addSeparator();
        language(menu, Words.THAI, "ไทย");
        language(menu, Locale.ENGLISH, "English");
        menu.addSeparator();
        scheme(menu, "light", "frame.scheme.light");
        scheme(menu, "dark", "frame.scheme.dark");
        scheme(menu, "system", "frame.scheme.system");
        menu.addSeparator();
        Words.text(menu.addItem("", click -> TurnedTo.ask(clock)), "frame.day.open").setId("as-of-open");
        Words.text(menu.addItem("", click -> changePassword()), "frame.password");
        Words.text(menu.addItem("", click -> new AboutDialog().open()), "frame.about");
        Words.text(menu.addItem("", click -> signOut()), "frame.sign-out");
        Words.say(this, it -> it.mark());
        addAttachListener(attached -> getElement()
                .executeJs("return window.samnak ? window.samnak.scheme() : 'system'")
                .then(String.class, this::markScheme));
    }

    private void language(SubMenu menu, Locale language, String ownName) {
        MenuItem item = menu.addItem(ownName, click -> speak(language));
        item.setCheckable(true);
        item.getElement().setAttribute("lang", language.getLanguage());
        languages.put(language, item);
    }

    private void speak(Locale language) {
        getElement().executeJs("window.samnak && window.samnak.setLanguage($0)", language.getLanguage());
        VaadinSession session = VaadinSession.getCurrent();
        session.setLocale(language);
        session.getUIs().forEach(tab -> Words.speak(tab, language));
        mark();
    }

    private void mark() {
        languages.forEach((language, item) -> item.setChecked(language.equals(Words.locale())));
    }

    private void scheme(SubMenu menu, String scheme, String key) {
        MenuItem item = menu.addItem("", click -> {
            getElement().executeJs("window.samnak && window.samnak.setScheme($0)", scheme);
            markScheme(scheme);
        });
        item.setCheckable(true);
        schemes.put(scheme, Words.text(item, key));
    }

    private void markScheme(String chosen) {
        schemes.forEach((scheme, item) -> item.setChecked(scheme.equals(chosen)));
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
