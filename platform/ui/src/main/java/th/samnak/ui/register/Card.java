package th.samnak.ui.register;

import java.util.List;
import th.samnak.ui.page.Badge;

/**
 * A row as a card, on a screen too narrow for columns.
 *
 * @param title what the record is, in one line
 * @param line the two or three facts that matter, already parted by {@code ·}
 * @param href where it leads, relative to the first page
 */
public record Card(String title, String line, List<Badge> badges, String href) {

    public Card {
        badges = List.copyOf(badges);
    }
}
