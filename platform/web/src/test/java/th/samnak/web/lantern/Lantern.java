package th.samnak.web.lantern;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import java.util.Hashtable;
import java.util.List;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import th.samnak.api.ModuleId;
import th.samnak.api.Permission;
import th.samnak.api.Role;
import th.samnak.api.errors.RuleViolation;
import th.samnak.ui.ViewProvider;
import th.samnak.ui.ViewSpec;

/** A small function that comes and goes. */
public final class Lantern implements BundleActivator, ViewProvider {

    private static final ModuleId ID = ModuleId.of("lantern");
    private static final Permission LOOK = ID.permission("look", Role.OFFICER);

    @Override
    public void start(BundleContext context) {
        context.registerService(ViewProvider.class, this, new Hashtable<>());
    }

    @Override
    public void stop(BundleContext context) {}

    @Override
    public ModuleId module() {
        return ID;
    }

    @Override
    public List<ViewSpec<?>> views() {
        return List.of(
                ViewSpec.of("", ListView.class, LOOK, ListView::new),
                ViewSpec.of("items/:id", ItemView.class, LOOK, ItemView::new),
                ViewSpec.of("broken", BrokenView.class, LOOK, BrokenView::new));
    }

    record Item(String name) {}

    /** Uses what leaks most easily: a grid, a binder, a dialog, listeners. */
    static final class ListView extends Div {
        ListView() {
            Grid<Item> grid = new Grid<>();
            grid.addColumn(Item::name).setHeader("name");
            grid.setItems(new Item("one"), new Item("two"));
            TextField field = new TextField("name");
            Binder<StringBuilder> binder = new Binder<>();
            binder.forField(field).bind(StringBuilder::toString, StringBuilder::append);
            Dialog dialog = new Dialog(new Span("hello"));
            Button open = new Button("open", click -> dialog.open());
            open.setId("open");
            Button refuse = new Button("refuse", click -> {
                throw new RuleViolation("lantern.no");
            });
            refuse.setId("refuse");
            Button fail = new Button("fail", click -> {
                throw new IllegalStateException("secret detail");
            });
            fail.setId("fail");
            add(new H1(getTranslation("lantern.hello")), grid, field, open, refuse, fail);
        }
    }

    static final class ItemView extends Div implements BeforeEnterObserver, BeforeLeaveObserver {
        @Override
        public void beforeEnter(BeforeEnterEvent event) {
            setText("item " + event.getRouteParameters().get("id").orElse("?"));
        }

        @Override
        public void beforeLeave(BeforeLeaveEvent event) {
            event.postpone(); // a screen with unsaved work
        }
    }

    static final class BrokenView extends Div {
        BrokenView() {
            throw new IllegalStateException("secret detail");
        }
    }
}
