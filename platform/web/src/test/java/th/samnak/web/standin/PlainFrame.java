package th.samnak.web.standin;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLayout;
import th.samnak.api.Subscription;
import th.samnak.ui.Frame;
import th.samnak.ui.Screens;
import th.samnak.ui.ViewProvider;

/** A frame of a menu and a count of its changes. */
record PlainFrame(Screens screens) implements Frame {

    static final class Layout extends Div implements RouterLayout {
        private final Screens screens;
        private final Nav menu = new Nav();
        private final Main content = new Main();
        private final Span news = new Span();
        private int changes;
        private Subscription subscription;

        Layout(Screens screens) {
            this.screens = screens;
            add(menu, content, news);
            fill();
        }

        private void change() {
            changes++;
            news.setText("news-" + changes + "!" + "x".repeat(Integer.getInteger("standin.news", 0)));
            fill();
        }

        private void fill() {
            menu.removeAll();
            for (ViewProvider provider : screens.providers()) {
                String module = provider.module().value();
                menu.add(new Anchor(module, getTranslation(module + ".name")));
            }
        }

        @Override
        protected void onAttach(AttachEvent event) {
            UI ui = event.getUI();
            subscription = screens.onChange(() -> ui.access(this::change));
        }

        @Override
        protected void onDetach(DetachEvent event) {
            subscription.close();
        }

        @Override
        public void showRouterLayoutContent(HasElement shown) {
            content.removeAll();
            if (shown != null) {
                content.getElement().appendChild(shown.getElement());
            }
        }
    }

    static final class Home extends Div {
        Home() {
            TextField note = new TextField("note");
            note.setId("note");
            add(note);
        }
    }

    @Override
    public Class<? extends RouterLayout> layoutType() {
        return Layout.class;
    }

    @Override
    public RouterLayout createLayout() {
        return new Layout(screens);
    }

    @Override
    public Class<? extends Component> homeType() {
        return Home.class;
    }

    @Override
    public Component createHome() {
        return new Home();
    }
}
