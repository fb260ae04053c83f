package th.samnak.approvals.view;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.Map;
import th.samnak.ui.page.HelpSheet;

/** The keyboard of the inbox, told by place on it so that it works in the Thai layout too; left alone while somebody types. */
final class InboxKeys {

    private static final String FILTER = "/^(KeyJ|KeyK|KeyA|KeyR|KeyX|Slash)$/.test(event.code)"
            + " && !event.ctrlKey && !event.altKey && !event.metaKey && (event.code !== 'Slash' || event.shiftKey)"
            + " && !/^(input|textarea|select)$/i.test(event.composedPath()[0].localName)"
            + " && !event.composedPath()[0].isContentEditable"
            + " && !document.querySelector('vaadin-dialog[opened],vaadin-confirm-dialog[opened],vaadin-popover[opened]')";

    private InboxKeys() {}

    /** @param acts by the code of their key */
    static Registration listen(UI tab, Map<String, Runnable> acts) {
        return tab.getElement()
                .addEventListener("keydown", key -> {
                    String code = key.getEventData().get("event.code").asString();
                    if (code.equals("Slash")) {
                        help();
                    } else {
                        acts.getOrDefault(code, () -> {}).run();
                    }
                })
                .addEventData("event.code")
                .setFilter(FILTER);
    }

    private static void help() {
        new HelpSheet().key("j k", "approvals.keys.rows").key("a", "approvals.keys.grant").key("r", "approvals.keys.give-back")
                .key("x", "approvals.keys.select").key("Ctrl K", "keys.palette").key("?", "keys.help").open();
    }
}
