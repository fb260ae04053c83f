package th.samnak.web.flow;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;

/** The page in place of a screen that does not know its address, or whose function went at this moment. */
@ParentLayout(FrameLayout.class)
public final class NowherePage extends Notice implements HasErrorParameter<NotFoundException> {

    private final Routes routes;

    NowherePage(Routes routes) {
        this.routes = routes;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        nowhere(routes, event.getLocation().getPath());
        return 404;
    }
}
