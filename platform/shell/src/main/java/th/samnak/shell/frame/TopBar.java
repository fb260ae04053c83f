package th.samnak.shell.frame;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import th.samnak.api.access.Caller;
import th.samnak.api.organisation.Organisation;
import th.samnak.ui.page.Place;
import th.samnak.ui.words.Words;

/** Above every screen: where one is, the way to anywhere, and who one is. */
final class TopBar extends Header {

    private final Nav place = new Nav();
    private final PersonMenu person;
    private final Bell bell;

    TopBar(Caller caller, Organisation organisation, Bell bell, Clock clock) {
        this.bell = bell;
        this.person = new PersonMenu(caller, organisation, clock);
        addClassName("sk-top");
        place.addClassName("sk-place");
        Words.say(place, it -> it.getElement().setAttribute("aria-label", Words.now("frame.place")));
        add(burger(), place, palette(), bell, person);
        addAttachListener(attached -> follow(attached.getUI()));
    }

    void sayPerson() {
        person.sayPerson();
    }

    List<PaletteChoices.OwnAct> ownActs() {
        return person.acts();
    }

    void countNotices() {
        bell.count();
    }

    private static Button burger() {
        Button burger = new Button(VaadinIcon.MENU.create());
        burger.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        burger.addClassName("sk-burger");
        burger.getElement().setAttribute("data-burger", true).setAttribute("aria-controls", "sk-nav");
        return Words.named(burger, "frame.open-menu");
    }

    private static NativeButton palette() {
        NativeButton open = new NativeButton();
        Span word = Words.span("frame.palette.open");
        word.addClassName("sk-goto-word");
        Span key = new Span("Ctrl K");
        key.addClassName("sk-key");
        key.getElement().setAttribute("aria-hidden", "true");
        open.add(VaadinIcon.SEARCH.create(), word, key);
        open.addClassName("sk-goto");
        open.getElement().setAttribute("data-palette", true).setAttribute("aria-haspopup", "dialog");
        return open;
    }

    private void follow(UI tab) {
        Optional.ofNullable(ComponentUtil.getData(tab, Place.class)).ifPresent(this::show);
        var reached = ComponentUtil.addListener(tab, Place.Reached.class, at -> show(at.place()));
        addDetachListener(gone -> {
            reached.remove();
            gone.unregisterListener();
        });
    }

    private void show(Place at) {
        OrderedList steps = new OrderedList();
        for (Place.Step step : at.steps()) {
            if (step.href().isEmpty()) {
                Span here = new Span(step.words());
                here.getElement().setAttribute("aria-current", "page");
                steps.add(new ListItem(here));
            } else {
                steps.add(new ListItem(new Anchor(step.href(), step.words())));
            }
        }
        place.removeAll();
        place.add(steps);
    }
}
