package th.samnak.shell.frame;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import th.samnak.thai.ThaiText;
import th.samnak.ui.words.Words;

/** Ctrl+K: a few letters of a screen's name, and Enter; or words to search for in a function. */
final class Palette {

    private static final int MOST = 12;

    private record Target(VaadinIcon icon, String words, String where, String path, Map<String, String> parameters) {}

    private final List<Menu.Group> groups;
    private final Dialog dialog = new Dialog();
    private final TextField field = new TextField();
    private final UnorderedList list = new UnorderedList();
    private List<Target> found = List.of();

    Palette(Menu menu) {
        this.groups = menu.groups();
        dialog.getElement().setAttribute("aria-label", Words.now("frame.go-to"));
        field.setPlaceholder(Words.now("frame.go-to.hint"));
        field.setAriaLabel(Words.now("frame.go-to"));
        field.setPrefixComponent(VaadinIcon.SEARCH.create());
        field.setWidthFull();
        field.setAutofocus(true);
        field.setValueChangeMode(ValueChangeMode.EAGER);
        field.addValueChangeListener(typed -> show(typed.getValue()));
        field.addKeyDownListener(Key.ENTER, enter -> found.stream().findFirst().ifPresent(this::go));
        Div body = new Div(field, list);
        body.addClassName("sk-palette-body");
        body.getElement().setAttribute("data-arrows", true);
        dialog.add(body);
        show("");
    }

    void open() {
        dialog.open();
        field.focus();
    }

    private void show(String typed) {
        found = targets(ThaiText.normalise(typed).strip());
        list.removeAll();
        found.forEach(target -> list.add(new ListItem(link(target))));
        if (found.isEmpty()) {
            list.add(new ListItem(new Paragraph(Words.now("frame.go-to.nothing"))));
        }
    }

    private List<Target> targets(String typed) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        List<Target> targets = new ArrayList<>();
        add(targets, wanted, new Target(VaadinIcon.HOME_O, Words.now("frame.home"), "", "", Map.of()));
        for (Menu.Group group : groups) {
            String where = Words.now(group.nameKey());
            group.lines().forEach(line -> add(targets, wanted,
                    new Target(line.icon(), Words.now(line.labelKey()), where, line.href(), Map.of())));
        }
        List<Target> shown = new ArrayList<>(targets.stream().limit(MOST).toList());
        if (!typed.isEmpty()) {
            groups.forEach(group -> group.search().ifPresent(path -> shown.add(new Target(VaadinIcon.SEARCH,
                    Words.now("frame.search-in", typed, Words.now(group.nameKey())), "", path, Map.of("q", typed)))));
        }
        return shown;
    }

    private static void add(List<Target> targets, String wanted, Target target) {
        if ((target.words() + " " + target.where()).toLowerCase(Locale.ROOT).contains(wanted)) {
            targets.add(target);
        }
    }

    private Anchor link(Target target) {
        Span words = new Span(target.words());
        words.addClassName("sk-nav-word");
        Span where = new Span(target.where());
        where.addClassName("sk-hint");
        QueryParameters parameters = QueryParameters.simple(target.parameters());
        String query = parameters.getQueryString();
        Anchor link = new Anchor(query.isEmpty() ? target.path() : target.path() + "?" + query,
                target.icon().create(), words, where);
        link.addClassName("sk-nav-link");
        link.getElement().addEventListener("click", click -> dialog.close());
        return link;
    }

    private void go(Target target) {
        dialog.close();
        Optional.ofNullable(UI.getCurrent())
                .ifPresent(tab -> tab.navigate(target.path(), QueryParameters.simple(target.parameters())));
    }
}
