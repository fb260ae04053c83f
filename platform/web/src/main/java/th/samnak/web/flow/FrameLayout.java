package th.samnak.web.flow;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.router.RouterLayout;

/** Stands for the shell's frame in every route, so that neither a route nor an error page needs to know the frame's class. */
public final class FrameLayout extends Composite<Component> implements RouterLayout {

    private final RouterLayout frame;

    FrameLayout(RouterLayout frame) {
        this.frame = frame;
    }

    @Override
    protected Component initContent() {
        return (Component) frame;
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        frame.showRouterLayoutContent(content);
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        frame.removeRouterLayoutContent(oldContent);
    }
}
