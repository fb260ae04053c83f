package th.samnak.shell.home;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import th.samnak.api.desk.HomeOrders.HomeOrder;
import th.samnak.ui.HomeCard;

/** The cards as a person wants them. */
final class Arranged {

    private Arranged() {}

    /** Those named first, in that order; the others after them, as they come. Hidden ones are among them. */
    static List<HomeCard> all(List<HomeCard> cards, HomeOrder order) {
        List<HomeCard> sorted = new ArrayList<>(cards);
        sorted.sort(Comparator.comparingInt(card -> {
            int at = order.first().indexOf(card.titleKey());
            return at < 0 ? Integer.MAX_VALUE : at;
        }));
        return sorted;
    }

    static List<HomeCard> shown(List<HomeCard> cards, HomeOrder order) {
        return all(cards, order).stream().filter(card -> !order.hidden().contains(card.titleKey())).toList();
    }
}
