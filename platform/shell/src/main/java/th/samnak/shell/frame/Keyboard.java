package th.samnak.shell.frame;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import th.samnak.ui.page.HelpSheet;
import th.samnak.ui.page.PageKeys;
import th.samnak.ui.page.PageKeys.Hint;
import th.samnak.ui.words.Words;

/** The keys that work on every page: to go somewhere, and to be told which keys there are. */
final class Keyboard {

    private static final String HELP = PageKeys.FREE + " && event.code === 'Slash' && event.shiftKey";

    private Keyboard() {}

    /** @param ways what of the menu a letter leads to */
    static Registration listen(UI tab, Supplier<List<Menu.Line>> ways) {
        Registration hints = PageKeys.of(tab).add(() -> new PageKeys.Section(Words.now("keys.everywhere"), hints(ways.get())));
        Registration help = tab.getElement().addEventListener("keydown", key -> HelpSheet.open(tab)).setFilter(HELP);
        return () -> {
            hints.remove();
            help.remove();
        };
    }

    private static List<Hint> hints(List<Menu.Line> ways) {
        List<Hint> hints = new ArrayList<>();
        hints.add(new Hint("Ctrl K", Words.now("keys.palette")));
        ways.forEach(way -> way.go().ifPresent(letter ->
                hints.add(new Hint("g " + letter, Words.now("keys.go", Words.now(way.labelKey()))))));
        hints.add(new Hint("?", Words.now("keys.help")));
        return hints;
    }
}
