package th.samnak.web.flow;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import th.samnak.web.http.FailureLog;

/** Takes a function's screens out of one open page, and opens them there again. Other pages notice nothing. */
final class Swap {

    // what a screen opens above itself hangs on the page and not on the screen
    private static final Set<String> OVERLAYS =
            Set.of("vaadin-dialog", "vaadin-confirm-dialog", "vaadin-context-menu", "vaadin-popover");

    private Swap() {}

    /**
     * What belongs to the given class loader has gone: show the page that says so, at the same address.
     *
     * @return whether the page had shown it
     */
    static boolean left(UI ui, ClassLoader gone) {
        List<HasElement> chain = List.copyOf(ui.getInternals().getActiveRouterTargetsChain());
        boolean shown = chain.stream().anyMatch(part -> isOf(part.getClass(), gone));
        ui.getChildren()
                .filter(child -> !chain.contains(child))
                .filter(child -> holds(child, gone) || shown && OVERLAYS.contains(child.getElement().getTag()))
                .toList()
                .forEach(child -> child.getElement().removeFromParent());
        if (shown) {
            // taken off first: a screen that has gone is not asked whether it may be left
            chain.get(0).getElement().removeFromParent();
            ui.getInternals().setContinueNavigationAction(null);
            open(ui);
        }
        return shown;
    }

    /** The function is there again: open its screen where a page waits for it. */
    static void returned(UI ui, String module) {
        boolean waiting = ui.getInternals().getActiveRouterTargetsChain().stream().anyMatch(Notice.class::isInstance);
        if (waiting && module.equals(module(ui.getInternals().getActiveViewLocation().getPath()))) {
            open(ui);
        }
    }

    private static void open(UI ui) {
        try {
            ui.refreshCurrentRoute(false);
        } catch (RuntimeException | LinkageError e) {
            FailureLog.write(e, "exchange of a screen");
            ui.getPage().reload();
        }
    }

    static String module(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? path : path.substring(0, slash);
    }

    private static boolean holds(Component component, ClassLoader loader) {
        return Stream.concat(Stream.of(component), component.getChildren().filter(child -> holds(child, loader)))
                .anyMatch(part -> isOf(part.getClass(), loader));
    }

    private static boolean isOf(Class<?> type, ClassLoader loader) {
        return type.getClassLoader() == loader;
    }
}
