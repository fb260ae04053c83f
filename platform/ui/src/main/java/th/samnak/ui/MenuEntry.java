package th.samnak.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Optional;
import java.util.function.IntSupplier;

/**
 * A line of the menu.
 *
 * @param labelKey message key of its word
 * @param icon shown before the word, alone in the narrow menu
 * @param order place within the function, smaller first
 * @param count how many matters wait there for the caller, shown when above zero; asked on the caller's own thread, must be quick
 * @param go letter that leads here when it is pressed after {@code g}; unique among the menu's entries
 */
public record MenuEntry(String labelKey, VaadinIcon icon, int order, Optional<IntSupplier> count, Optional<Character> go) {

    public static MenuEntry of(String labelKey, VaadinIcon icon, int order) {
        return new MenuEntry(labelKey, icon, order, Optional.empty(), Optional.empty());
    }

    public MenuEntry counting(IntSupplier waiting) {
        return new MenuEntry(labelKey, icon, order, Optional.of(waiting), go);
    }

    /** The keys {@code g} and this letter lead here. @param letter from a to z, but not h, which leads home */
    public MenuEntry goTo(char letter) {
        return new MenuEntry(labelKey, icon, order, count, Optional.of(letter));
    }
}
