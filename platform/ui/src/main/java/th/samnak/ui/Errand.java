package th.samnak.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import th.samnak.api.Permission;

/**
 * Something that can be begun from anywhere, such as ลงรับหนังสือ: offered by the palette beside the screens.
 *
 * @param labelKey message key of its words, a verb first
 * @param icon shown before the words
 * @param path of the screen on which it is done, below the module
 * @param requires who may do it; asked again by the service behind it
 */
public record Errand(String labelKey, VaadinIcon icon, String path, Permission requires) {}
