package th.samnak.shell.home;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import th.samnak.shell.frame.Menu;
import th.samnak.ui.HomeCard;

/**
 * The cards in a wide and a narrow column. The page is up before the first of them is asked for; then they are filled one by
 * one, each by a call of its own. A card that is there stays as it is when others come and go.
 */
final class CardBoard extends Div {

    private static final String AFTER_PAINTING = "return new Promise(done => setTimeout(done, 0))";

    private final Menu menu;
    private final Div wide = new Div();
    private final Div narrow = new Div();
    private List<CardPlace> places = List.of();
    private boolean filling;

    CardBoard(Menu menu) {
        this.menu = menu;
        addClassName("sk-home");
        wide.addClassName("sk-home-column");
        narrow.addClassName("sk-home-column");
        add(wide, narrow);
    }

    void show(List<HomeCard> cards) {
        List<CardPlace> now = new ArrayList<>();
        cards.forEach(card -> now.add(places.stream().filter(place -> place.shows(card)).findFirst()
                .orElseGet(() -> new CardPlace(card))));
        places.stream().filter(place -> !now.contains(place)).forEach(gone -> gone.panel().removeFromParent());
        places = now;
        arrange(wide, true);
        arrange(narrow, false);
        setClassName("sk-home-one", wide.getComponentCount() == 0 || narrow.getComponentCount() == 0);
        fillNext();
    }

    private void arrange(Div column, boolean ofWide) {
        List<CardPlace> own = places.stream().filter(place -> place.card().wide() == ofWide).toList();
        for (int at = 0; at < own.size(); at++) {
            var panel = own.get(at).panel();
            if (at >= column.getComponentCount() || column.getComponentAt(at) != panel) {
                panel.removeFromParent();
                column.addComponentAtIndex(at, panel);
            }
        }
    }

    private void fillNext() {
        Optional<CardPlace> next = places.stream().filter(CardPlace::waits).findFirst();
        if (next.isEmpty() || filling) {
            return;
        }
        filling = true;
        getElement().executeJs(AFTER_PAINTING).then(painted -> {
            filling = false;
            places.stream().filter(CardPlace::waits).findFirst().ifPresent(place -> place.fill(menu.content(place.card())));
            fillNext();
        });
    }
}
