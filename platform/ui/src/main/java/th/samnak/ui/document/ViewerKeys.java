package th.samnak.ui.document;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.UUID;
import java.util.function.Consumer;

/** The keyboard of a viewer that is seen, left alone while somebody types or a dialog is open; told by place, whatever the layout. */
final class ViewerKeys {

    private static final String FILTER = "/^(BracketLeft|BracketRight|Minus|Equal|KeyF|Escape)$/.test(event.code)"
            + " && !event.ctrlKey && !event.altKey && !event.metaKey"
            + " && !/^(input|textarea|select)$/i.test(event.composedPath()[0].localName)"
            + " && !event.composedPath()[0].isContentEditable"
            + " && !document.querySelector('vaadin-dialog[opened],vaadin-confirm-dialog[opened],vaadin-popover[opened]')"
            + " && (v => v && (v.offsetParent !== null || getComputedStyle(v).position === 'fixed'))(document.getElementById('%s'))";

    private ViewerKeys() {}

    static Registration listen(UI tab, Component viewer, Consumer<String> pressed) {
        String id = viewer.getId().orElseGet(() -> "doc-" + UUID.randomUUID());
        viewer.setId(id);
        return tab.getElement()
                .addEventListener("keydown", key -> pressed.accept(key.getEventData().get("event.code").asString()))
                .addEventData("event.code")
                .setFilter(FILTER.formatted(id));
    }
}
