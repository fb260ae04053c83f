package th.samnak.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouterLayout;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What stands around every screen, and the first page. Registered once as an OSGi service, by the shell; the web gives it to
 * every route as the parent layout and shows the first page at {@code /}. Both are open to whoever is signed in.
 */
@ConsumerType
public interface Frame {

    Class<? extends RouterLayout> layoutType();

    /** A new frame for one browser tab; of the {@link #layoutType}. */
    RouterLayout createLayout();

    Class<? extends Component> homeType();

    /** A new first page for one browser tab; of the {@link #homeType}. */
    Component createHome();
}
