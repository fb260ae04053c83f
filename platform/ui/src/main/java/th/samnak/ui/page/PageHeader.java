package th.samnak.ui.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import th.samnak.ui.words.Words;

/**
 * The head of every page: its title, marks beside it, one primary action always at the same place, and the rest under
 * "อื่น ๆ". Tells the frame where the person is and the browser what the tab is called.
 */
public final class PageHeader extends Composite<Header> implements HasStyle {

    private record Crumb(Supplier<String> words, String href) {}

    private final List<Crumb> crumbs = new ArrayList<>();
    private final H1 title = new H1();
    private final Div star = new Div();
    private final Div marks = new Div();
    private final Div actions = new Div();
    private final Supplier<String> words;
    private Supplier<String> place;
    private final Map<String, Runnable> others = new LinkedHashMap<>();

    /** A page whose title is a message key. */
    public PageHeader(String titleKey, Object... arguments) {
        this(() -> Words.now(titleKey, arguments));
    }

    /** A page whose title is data, such as the subject of a letter. */
    public PageHeader(Supplier<String> title) {
        this.words = title;
        this.place = title;
        star.addClassName("sk-head-star");
        marks.addClassName("sk-head-marks");
        actions.addClassName("sk-head-actions");
        Div left = new Div(this.title, star, marks);
        left.addClassName("sk-head-title");
        getContent().addClassName("sk-head");
        getContent().add(left, actions);
        Words.say(this, it -> it.tell());
        addAttachListener(attached -> {
            star.removeAll();
            Starring.here().flatMap(Starring::star).ifPresent(star::add);
        });
    }

    /** What the page is called where one looks for it, when that is not its title. */
    public PageHeader standingAt(String nameKey) {
        place = () -> Words.now(nameKey);
        return this;
    }

    /** A step on the way here. @param href relative to the first page, for example {@code correspondence/incoming} */
    public PageHeader under(String labelKey, String href) {
        return under(() -> Words.now(labelKey), href);
    }

    public PageHeader under(Supplier<String> label, String href) {
        crumbs.add(new Crumb(label, href));
        return this;
    }

    /** Marks beside the title: secrecy, urgency, state. */
    public PageHeader marks(Component... badges) {
        marks.add(badges);
        return this;
    }

    /** What takes the page along, as a file or on paper: before the actions. */
    public PageHeader aside(Component... links) {
        List.of(links).forEach(actions::add);
        return this;
    }

    /** The one primary action, named by the office's verb. */
    public PageHeader primary(Component action) {
        action.addClassName("sk-head-primary");
        actions.add(action);
        return this;
    }

    /** One more act under "อื่น ๆ"; its entry's id is the key with hyphens for dots. */
    public void other(String key, Runnable act) {
        if (others.isEmpty()) {
            actions.addComponentAsFirst(new MenuButton(
                    menu -> others.forEach((words, other) ->
                            menu.addItem(Words.now(words), click -> other.run()).setId(words.replace('.', '-'))),
                    VaadinIcon.ELLIPSIS_DOTS_H.create(), Words.span("common.more")));
        }
        others.put(key, act);
    }

    private void tell() {
        title.setText(words.get());
        getUI().ifPresent(tab -> {
            List<Place.Step> steps = new ArrayList<>();
            crumbs.forEach(crumb -> steps.add(new Place.Step(crumb.words().get(), crumb.href())));
            steps.add(new Place.Step(place.get(), ""));
            new Place(steps).tell(tab);
            // after the navigation has put its own title, which is empty for a view without one
            tab.beforeClientResponse(this, response ->
                    tab.getPage().setTitle(place.get() + " · " + Words.now("common.product")));
        });
    }
}
