package th.samnak.api.desk;

import java.util.List;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;

/** How each person has arranged their own first page. */
@ProviderType
public interface HomeOrders {

    /** The caller's; as it comes when they have arranged nothing. */
    HomeOrder mine();

    /** Keeps it for the caller. */
    void keep(HomeOrder order);

    /**
     * @param first names of cards in the order in which they stand; those not named follow in their own order
     * @param hidden names of cards that are left out; a name of a card that has gone is kept for when it returns
     */
    record HomeOrder(List<String> first, Set<String> hidden) {

        /** Nothing moved, nothing hidden. */
        public static final HomeOrder AS_IT_COMES = new HomeOrder(List.of(), Set.of());

        public HomeOrder {
            first = List.copyOf(first);
            hidden = Set.copyOf(hidden);
        }
    }
}
