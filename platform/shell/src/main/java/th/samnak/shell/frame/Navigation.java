package th.samnak.shell.frame;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import th.samnak.ui.words.Words;

/** The menu at the left: grouped by function, with what waits beside each entry; icons alone when folded. */
final class Navigation extends Nav {

    private static final int MANY = 99;

    private final Menu menu;
    private final AtHand atHand;
    private final Div groups = new Div();
    private final Map<String, Anchor> links = new LinkedHashMap<>();
    private final Map<Span, Menu.Line> counts = new LinkedHashMap<>();
    private final Map<String, Menu.Line> lines = new LinkedHashMap<>();
    private final NativeButton why = new NativeButton("?");
    private String path = "";

    Navigation(Menu menu, Reasons reasons, AtHand atHand) {
        this.menu = menu;
        this.atHand = atHand;
        why.addClassName("sk-nav-why");
        why.setId("why-this-page");
        why.addClickListener(click -> lines.values().stream()
                .filter(line -> line.href().equals(entry(path)))
                .forEach(line -> line.requires().ifPresent(asked -> reasons.explain(Words.now(line.labelKey()), asked, Optional.empty()))));
        Words.named(why, "frame.why");
        Words.hint(why, "frame.why");
        addClassName("sk-nav");
        setId("sk-nav");
        Words.say(this, it -> it.getElement().setAttribute("aria-label", Words.now("frame.menu")));
        groups.addClassName("sk-nav-groups");
        add(brand(), groups, fold());
    }

    private static Anchor brand() {
        Span sign = new Span("ส");
        sign.addClassName("sk-brand-sign");
        sign.getElement().setAttribute("aria-hidden", "true");
        Span word = Words.span("common.product");
        word.addClassName("sk-brand-word");
        Anchor brand = new Anchor("", sign, word);
        brand.addClassName("sk-brand");
        return brand;
    }

    private static NativeButton fold() {
        NativeButton fold = new NativeButton();
        Span word = Words.span("frame.fold");
        word.addClassName("sk-nav-word");
        fold.add(VaadinIcon.MENU.create(), word);
        fold.addClassNames("sk-nav-link", "sk-nav-fold");
        fold.getElement().setAttribute("data-fold", true);
        return fold;
    }

    /** Derives everything anew: functions came or went, or the caller's permissions changed. */
    void rebuild() {
        links.clear();
        lines.clear();
        counts.clear();
        groups.removeAll();
        UnorderedList top = new UnorderedList();
        top.add(item(new Menu.Line("frame.home", VaadinIcon.HOME_O, "", Optional.empty(), Optional.empty(), Optional.of('h'))));
        groups.add(top, atHand);
        for (Menu.Group group : menu.groups()) {
            UnorderedList list = new UnorderedList();
            group.lines().forEach(line -> list.add(item(line)));
            Div section = new Div(Words.text(new H2(), group.nameKey()), list);
            section.addClassName("sk-nav-group");
            section.getElement().setAttribute("data-module", group.module().value());
            groups.add(section);
        }
        count();
        at(path);
    }

    private ListItem item(Menu.Line line) {
        Span word = Words.span(line.labelKey());
        word.addClassName("sk-nav-word");
        Anchor link = new Anchor(line.href(), line.icon().create(), word);
        link.addClassName("sk-nav-link");
        Words.hint(link, line.labelKey());
        line.go().ifPresent(letter -> link.getElement().setAttribute("data-go", "Key" + Character.toUpperCase(letter)));
        if (line.count().isPresent()) {
            Span number = new Span();
            number.addClassName("sk-nav-count");
            link.add(number);
            counts.put(number, line);
        }
        links.put(line.href(), link);
        lines.put(line.href(), line);
        return new ListItem(link);
    }

    /** What stands in the menu now. */
    List<Menu.Line> lines() {
        return List.copyOf(lines.values());
    }

    /** Asks the functions how much waits. */
    void count() {
        counts.forEach((number, line) -> {
            int many = line.waiting();
            number.setVisible(many > 0);
            number.setText(many > MANY ? MANY + "+" : String.valueOf(many));
            number.getElement().setAttribute("aria-label", Words.now("frame.waiting", many));
        });
    }

    /** Marks where the person is, and offers there to ask why. */
    void at(String path) {
        this.path = path;
        String here = entry(path);
        why.removeFromParent();
        links.forEach((href, link) -> {
            if (href.equals(here)) {
                link.getElement().setAttribute("aria-current", href.equals(path) ? "page" : "true");
                link.getElement().executeJs("this.scrollIntoView({ block: 'nearest' })");
                if (lines.get(href).requires().isPresent()) {
                    link.getElement().getParent().appendChild(why.getElement());
                }
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    /** The entry with the longest address that leads to the path. */
    private String entry(String path) {
        return links.keySet().stream()
                .filter(href -> href.equals(path) || !href.isEmpty() && path.startsWith(href + "/"))
                .max(Comparator.comparingInt(String::length))
                .orElse("\0");
    }
}
