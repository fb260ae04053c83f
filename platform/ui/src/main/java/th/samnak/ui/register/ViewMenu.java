package th.samnak.ui.register;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import th.samnak.api.desk.SavedView;
import th.samnak.api.desk.SavedViews;
import th.samnak.ui.page.MenuButton;
import th.samnak.ui.talk.ActDialog;
import th.samnak.ui.talk.Attempt;
import th.samnak.ui.talk.Notices;
import th.samnak.ui.words.Words;

/** What can be done with the views of a register: keep this one under a name, change it, share it, throw it away. */
final class ViewMenu extends Composite<MenuButton> implements HasStyle {

    private final SavedLooks saved;
    private final Supplier<Map<String, String>> state;
    private final Supplier<String> shown;
    private final Consumer<String> show;

    /** @param show tells that the view of this id is the one looked at */
    ViewMenu(SavedLooks saved, Supplier<Map<String, String>> state, Supplier<String> shown, Consumer<String> show) {
        this.saved = saved;
        this.state = state;
        this.shown = shown;
        this.show = show;
        getContent().small();
        getContent().setId("register-views");
    }

    @Override
    protected MenuButton initContent() {
        return new MenuButton(this::fill, VaadinIcon.BOOKMARK_O.create(), Words.span("register.views"));
    }

    private void fill(ContextMenu menu) {
        SavedViews desk = SavedLooks.service().orElseThrow();
        item(menu, "register.view.save", () -> save(desk));
        saved.view(shown.get()).filter(it -> saved.isSaved(it) && it.changeable()).ifPresent(view -> {
            menu.addSeparator();
            if (!view.state().equals(state.get())) {
                item(menu, "register.view.update", () -> change(desk, view, view.name()), view.name());
            }
            item(menu, "register.view.rename", () -> rename(desk, view), view.name());
            if (desk.mayShare()) {
                boolean shared = view.unit().isPresent();
                item(menu, shared ? "register.view.unshare" : "register.view.share", () -> share(desk, view, !shared), view.name());
            }
            item(menu, "register.view.remove", () -> remove(desk, view), view.name());
        });
    }

    private static void item(ContextMenu menu, String key, Runnable act, Object... arguments) {
        menu.addItem(Words.now(key, arguments), click -> act.run()).setId(key.replace('.', '-'));
    }

    private void save(SavedViews desk) {
        ActDialog dialog = ActDialog.of("register.view.save");
        TextField name = dialog.with("name", Words.label(new TextField(), "register.view.name"));
        name.setAutofocus(true);
        dialog.ask("common.save", () -> show.accept(desk.save(saved.list(), name.getValue(), state.get()).id()));
    }

    private void rename(SavedViews desk, SavedView view) {
        ActDialog dialog = ActDialog.of("register.view.rename", view.name());
        TextField name = dialog.with("name", Words.label(new TextField(), "register.view.name"));
        name.setValue(view.name());
        dialog.ask("common.save", () ->
                show.accept(desk.change(view.id(), view.version(), name.getValue(), view.state()).id()));
    }

    private void change(SavedViews desk, SavedView view, String name) {
        Map<String, String> before = view.state();
        attempt(() -> {
            SavedView now = desk.change(view.id(), view.version(), name, state.get());
            show.accept(now.id());
            Notices.undo(() -> attempt(() -> show.accept(desk.change(now.id(), now.version(), name, before).id())),
                    "register.view.updated", name);
        });
    }

    private void share(SavedViews desk, SavedView view, boolean shared) {
        attempt(() -> {
            show.accept(desk.share(view.id(), shared).id());
            Notices.undo(() -> attempt(() -> show.accept(desk.share(view.id(), !shared).id())),
                    shared ? "register.view.shared" : "register.view.unshared", view.name());
        });
    }

    private void remove(SavedViews desk, SavedView view) {
        attempt(() -> {
            desk.remove(view.id());
            show.accept("");
            Notices.undo(() -> attempt(() -> {
                SavedView again = desk.save(view.list(), view.name(), view.state());
                show.accept(Optional.of(again).filter(it -> view.unit().isEmpty())
                        .orElseGet(() -> desk.share(again.id(), true)).id());
            }), "register.view.removed", view.name());
        });
    }

    private static void attempt(Runnable act) {
        new Attempt().run(act);
    }
}
