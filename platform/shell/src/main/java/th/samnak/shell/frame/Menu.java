package th.samnak.shell.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import th.samnak.api.ModuleId;
import th.samnak.api.Permission;
import th.samnak.api.Subscription;
import th.samnak.api.access.Access;
import th.samnak.api.modules.ModuleRegistry;
import th.samnak.ui.HomeCard;
import th.samnak.ui.MenuEntry;
import th.samnak.ui.Screens;
import th.samnak.ui.ViewProvider;
import th.samnak.ui.ViewSpec;

/** What the caller may open now, derived from the running screens and the caller's permissions. Keeps nothing. */
public final class Menu {

    private static final Logger LOG = LoggerFactory.getLogger(Menu.class);
    private static final int LAST = Integer.MAX_VALUE;

    private final Screens screens;
    private final ModuleRegistry registry;
    private final Access access;

    public Menu(Screens screens, ModuleRegistry registry, Access access) {
        this.screens = screens;
        this.registry = registry;
        this.access = access;
    }

    /** The entries of one function. */
    public record Group(ModuleId module, List<Line> lines) {

        /** Message key of the function's name. */
        public String nameKey() {
            return module + ".name";
        }
    }

    /** @param href relative to the first page; requires empty for what everybody may open; go the letter that leads there */
    public record Line(
            String labelKey, VaadinIcon icon, String href, Optional<IntSupplier> count, Optional<Permission> requires,
            Optional<Character> go) {

        /** How many wait there; 0 when the function cannot say, because it is just going. */
        int waiting() {
            return count.map(Menu::ask).orElse(0);
        }
    }

    /** In menu order; functions of which the caller may open nothing are left out. */
    public List<Group> groups() {
        Map<ModuleId, List<ViewSpec<?>>> allowed = new LinkedHashMap<>();
        for (ViewProvider provider : providers()) {
            List<ViewSpec<?>> views = allowed.computeIfAbsent(provider.module(), none -> new ArrayList<>());
            provider.views().stream().filter(view -> access.may(view.requires())).forEach(views::add);
        }
        return allowed.entrySet().stream()
                .map(function -> group(function.getKey(), function.getValue()))
                .filter(group -> !group.lines().isEmpty())
                .toList();
    }

    /** Something the caller may begin from anywhere. @param href relative to the first page */
    public record Begin(ModuleId module, String labelKey, VaadinIcon icon, String href) {}

    /** In menu order. */
    public List<Begin> errands() {
        return providers().stream()
                .flatMap(provider -> provider.errands().stream()
                        .filter(errand -> access.may(errand.requires()))
                        .map(errand -> new Begin(
                                provider.module(), errand.labelKey(), errand.icon(), provider.module() + "/" + errand.path())))
                .toList();
    }

    /** The parts of the first page that the caller may see, in their order. */
    public List<HomeCard> cards() {
        return providers().stream()
                .flatMap(provider -> provider.homeCards().stream())
                .filter(card -> access.may(card.requires()))
                .sorted(Comparator.comparingInt(HomeCard::order))
                .toList();
    }

    /** Tells when the running screens have changed, on the thread that made the change. */
    public Subscription onChange(Runnable whenChanged) {
        return screens.onChange(whenChanged);
    }

    /** Makes the card's content; empty when the function cannot, because it is just going. */
    public Optional<Component> content(HomeCard card) {
        try {
            return Optional.of(card.create().get());
        } catch (RuntimeException trouble) {
            LOG.warn("A card of the first page could not be made: {}: {}", card.titleKey(), trouble.toString());
            return Optional.empty();
        }
    }

    // whatever a function throws here must not take the frame with it
    private static int ask(IntSupplier count) {
        try {
            return count.getAsInt();
        } catch (RuntimeException trouble) {
            LOG.warn("A count of the menu could not be had: {}", trouble.toString());
            return 0;
        }
    }

    private List<ViewProvider> providers() {
        Map<ModuleId, Integer> order = new HashMap<>();
        registry.modules().forEach(module -> order.put(module.id(), module.menuOrder()));
        List<ViewProvider> providers = new ArrayList<>(screens.providers());
        providers.sort(Comparator.comparingInt((ViewProvider provider) -> order.getOrDefault(provider.module(), LAST))
                .thenComparing(ViewProvider::module));
        return providers;
    }

    private static Group group(ModuleId module, List<ViewSpec<?>> allowed) {
        List<Line> lines = allowed.stream()
                .filter(view -> view.menu().isPresent())
                .sorted(Comparator.comparingInt(view -> view.menu().orElseThrow().order()))
                .map(view -> line(module, view, view.menu().orElseThrow()))
                .toList();
        return new Group(module, lines);
    }

    private static Line line(ModuleId module, ViewSpec<?> view, MenuEntry entry) {
        String href = view.path().isEmpty() ? module.value() : module + "/" + view.path();
        return new Line(entry.labelKey(), entry.icon(), href, entry.count(), Optional.of(view.requires()), entry.go());
    }
}
