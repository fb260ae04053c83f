package th.samnak.shell.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import th.samnak.api.desk.RecordsAtHand;
import th.samnak.api.records.RecordId;
import th.samnak.ui.page.Press;
import th.samnak.ui.page.Starring;
import th.samnak.ui.words.Words;

/** The records with a star and, unfolded, those that were opened last; in the menu. */
final class AtHand extends Div implements Starring {

    private static final int STARS = 6;
    private static final int RECENT = 8;

    private final Supplier<Optional<RecordsAtHand>> desk;
    private final UnorderedList stars = new UnorderedList();
    private final UnorderedList recent = new UnorderedList();
    private final H2 starsTitle = Words.text(new H2(), "frame.favourites");
    private final NativeButton unfold = new NativeButton();
    private boolean open;

    AtHand(Supplier<Optional<RecordsAtHand>> desk) {
        this.desk = desk;
        addClassNames("sk-nav-group", "sk-at-hand");
        unfold.addClassNames("sk-nav-link", "sk-nav-unfold");
        unfold.setId("recent");
        unfold.add(VaadinIcon.CLOCK.create(), word("frame.recent"));
        Press.on(unfold, () -> {
            open = !open;
            look();
        });
        add(starsTitle, stars, unfold, recent);
        Words.say(this, it -> it.look());
    }

    private static Span word(String key) {
        Span word = Words.span(key);
        word.addClassName("sk-nav-word");
        return word;
    }

    /** Asks anew; what was opened last only where it is shown. */
    void look() {
        Optional<RecordsAtHand> there = desk.get();
        setVisible(there.isPresent());
        there.ifPresent(it -> {
            List<RecordsAtHand.AtHand> favourites = it.favourites(STARS);
            starsTitle.setVisible(!favourites.isEmpty());
            fill(stars, favourites, VaadinIcon.STAR);
            fill(recent, open ? it.recent(RECENT) : List.of(), VaadinIcon.FILE_TEXT_O);
            unfold.getElement().setAttribute("aria-expanded", String.valueOf(open));
            if (open && recent.getComponentCount() == 0) {
                recent.add(new ListItem(word("frame.recent.none")));
            }
        });
    }

    private static void fill(UnorderedList list, List<RecordsAtHand.AtHand> records, VaadinIcon icon) {
        list.removeAll();
        list.setVisible(true);
        records.forEach(record -> {
            Span word = new Span(Words.title(record.title()));
            word.addClassName("sk-nav-word");
            Anchor link = new Anchor(record.address(), icon.create(), word);
            link.addClassName("sk-nav-link");
            link.setTitle(Words.title(record.title()));
            list.add(new ListItem(link));
        });
    }

    /** Remembers what is looked at there, if it is a record. */
    void reached(String path) {
        desk.get().ifPresent(it -> it.at(path).ifPresent(it::opened));
    }

    @Override
    public Optional<Component> star() {
        String path = UI.getCurrent().getInternals().getActiveViewLocation().getPath();
        return desk.get().flatMap(it -> it.at(path).map(record -> new Star(it, record)));
    }

    @Override
    public boolean keep(RecordId record, boolean on) {
        return desk.get().filter(it -> it.isFavourite(record) != on).map(it -> {
            it.favour(record, on);
            return true;
        }).orElse(false);
    }
}
