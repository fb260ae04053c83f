package th.samnak.ui;

import com.vaadin.flow.component.Component;
import java.util.function.Supplier;
import th.samnak.api.Permission;

/**
 * A part of the home page. It is made after the page has appeared, so it may ask the database; what is quick to ask it asks again
 * when something happens, see {@link th.samnak.ui.home.LiveContent}.
 *
 * @param titleKey message key of its heading; also its name for a person who hides or moves it
 * @param order smaller stands first
 * @param requires who sees it
 * @param create makes its content for one browser tab; a content that is not visible is left out with its heading
 * @param wide whether it needs the wide column, for charts and long subjects
 */
public record HomeCard(
        String titleKey, int order, Permission requires, Supplier<? extends Component> create, boolean wide) {

    /** In the narrow column. */
    public HomeCard(String titleKey, int order, Permission requires, Supplier<? extends Component> create) {
        this(titleKey, order, requires, create, false);
    }

    public HomeCard inWideColumn() {
        return new HomeCard(titleKey, order, requires, create, true);
    }
}
