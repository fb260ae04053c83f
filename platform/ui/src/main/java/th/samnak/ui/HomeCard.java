package th.samnak.ui;

import com.vaadin.flow.component.Component;
import java.util.function.Supplier;
import th.samnak.api.Permission;

/**
 * A part of the home page.
 *
 * @param titleKey message key of its heading
 * @param order smaller stands first
 * @param requires who sees it
 * @param create makes its content for one browser tab; a content that is not visible is left out with its heading
 */
public record HomeCard(String titleKey, int order, Permission requires, Supplier<? extends Component> create) {}
