package th.samnak.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.function.Supplier;
import th.samnak.api.Permission;

/**
 * One screen. The class carries no {@code @Route}: its address is {@code /<module>/<path>}.
 *
 * @param path below the module; empty for its first screen, with Vaadin's route parameters such as {@code letters/:id}
 * @param type the view's class
 * @param create makes a new view for one browser tab
 * @param requires who may open it; asked again by the service behind every act
 * @param menu its place in the menu, empty for a screen that is reached from another
 */
public record ViewSpec<V extends Component>(
        String path, Class<V> type, Supplier<V> create, Permission requires, Optional<MenuEntry> menu) {

    public static <V extends Component> ViewSpec<V> of(
            String path, Class<V> type, Permission requires, Supplier<V> create) {
        return new ViewSpec<>(path, type, create, requires, Optional.empty());
    }

    public ViewSpec<V> inMenu(MenuEntry entry) {
        return new ViewSpec<>(path, type, create, requires, Optional.of(entry));
    }
}
