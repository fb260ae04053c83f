package th.samnak.ui.register;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import th.samnak.ui.words.Words;

/** What holds the parts of a register together: the address, the views, the tools and what is shown. */
final class Workings<T> extends Div {

    private final Sheet<T> sheet;
    private final Div tools = new Div();
    private final RowCount counter = new RowCount();
    private final RegisterKeys<T> keys;
    private final SavedLooks saved;
    private final Look<T> look;
    private final ViewTabs tabs;
    private final Faces<T> faces;
    private @Nullable FilterBar filter;
    private @Nullable GroupMenu groups;
    private @Nullable Location at;

    Workings(String name, Function<T, Object> identity, Rows<T> rows) {
        this.sheet = new Sheet<>(rows, identity, this::changed, this::refresh);
        this.saved = new SavedLooks(name);
        this.look = new Look<>(sheet.grid(), sheet.lines(), sheet.choice(), this::filterBar, saved);
        this.tabs = new ViewTabs(saved);
        this.keys = new RegisterKeys<>(sheet, this::filterBar);
        this.faces = new Faces<>(sheet, this::face);
        tools.add(counter, sheet.choice(), faces);
        tools.addClassName("sk-register-tools");
        addClassName("sk-register");
        add(tabs, tools, sheet);
        keys.listenToClicks();
        Words.say(this, it -> it.sayAgain());
        addAttachListener(attached -> appear(attached.getUI()));
    }

    Sheet<T> sheet() {
        return sheet;
    }

    RegisterKeys<T> keys() {
        return keys;
    }

    SavedLooks saved() {
        return saved;
    }

    Faces<T> faces() {
        return faces;
    }

    void filter(FilterBar bar) {
        filter = bar;
        sheet.lines().parts(bar.chips());
        bar.onChange(() -> {
            sheet.selection().clear();
            changed();
            refresh();
        });
        tools.addComponentAsFirst(bar);
    }

    void groupBy(List<String> chips) {
        GroupMenu menu = new GroupMenu(filterBar().orElseThrow(), this::group);
        menu.offer(chips);
        tools.addComponentAtIndex(tools.indexOf(sheet.choice()), menu);
        groups = menu;
    }

    void refresh() {
        count();
        sheet.begin();
        sheet.lines().refreshAll();
        filterBar().ifPresent(faces::draw);
    }

    /** Something was chosen: the address follows. */
    void changed() {
        look.at(faces.at());
        getUI().ifPresent(look::changed);
    }

    private Optional<FilterBar> filterBar() {
        return Optional.ofNullable(filter);
    }

    private void appear(UI tab) {
        sheet.fit(tab.getPage().getExtendedClientDetails().getWindowInnerWidth());
        Registration resized = tab.getPage().addBrowserWindowResizeListener(size -> sheet.fit(size.getWidth()));
        Registration pressed = keys.listen(tab);
        Registration moved = tab.addAfterNavigationListener(any -> moved(tab));
        addDetachListener(gone -> {
            resized.remove();
            moved.remove();
            pressed.remove();
            gone.unregisterListener();
        });
        if (SavedLooks.service().isPresent() && tools.getChildren().noneMatch(ViewMenu.class::isInstance)) {
            tools.add(new ViewMenu(saved, look::state, look::view, this::show));
        }
        read(tab);
    }

    private void read(UI tab) {
        at = tab.getActiveViewLocation();
        sheet.selection().clear();
        look.read(tab);
        showLook(tab);
    }

    /** Another view of the same list was gone to; its page stays. */
    private void moved(UI tab) {
        if (at != tab.getActiveViewLocation()) {
            read(tab);
            sheet.lines().refreshAll();
        }
    }

    private void show(String view) {
        getUI().ifPresent(tab -> {
            look.shows(tab, view);
            tabs.show(tab, view);
        });
    }

    private void showLook(UI tab) {
        tabs.show(tab, look.view());
        if (groups == null || !groups.knows(sheet.lines().grouping())) {
            sheet.lines().group("");
        }
        Optional.ofNullable(groups).ifPresent(it -> it.say(sheet.lines().grouping()));
        filterBar().ifPresent(bar -> faces.show(look.face(), look.at(), bar));
        sheet.listed(faces.isList());
        count();
        sheet.begin();
    }

    private void face(String other) {
        look.face(other);
        sheet.selection().clear();
        changed();
        getUI().ifPresent(this::showLook);
    }

    private void group(String chip) {
        sheet.lines().group(chip);
        changed();
        getUI().ifPresent(this::showLook);
        sheet.lines().refreshAll();
    }

    private void count() {
        sheet.lines().count();
        counter.say(sheet.lines().total());
    }

    private void sayAgain() {
        sheet.sayAgain();
        counter.say(sheet.lines().total());
        getUI().ifPresent(tab -> tabs.show(tab, look.view()));
    }
}
