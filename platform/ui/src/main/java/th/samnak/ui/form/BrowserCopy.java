package th.samnak.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the browser tab itself remembers of a form until the server has it; see {@code keeper.js}. */
final class BrowserCopy {

    private static final int EVERY_MILLIS = 1000;

    private BrowserCopy() {}

    /** Has a field told to the server while it is typed into, and remembered under this name until then. */
    static void tellOften(Component field, String name) {
        if (field instanceof HasValueChangeMode typed && typed.getValueChangeMode() != ValueChangeMode.LAZY) {
            typed.setValueChangeMode(ValueChangeMode.TIMEOUT);
            typed.setValueChangeTimeout(EVERY_MILLIS);
        }
        field.getElement().setAttribute("data-keep", name);
    }

    /** The server has these texts; what was typed since stays in the browser. */
    static void settled(Component keeper, String form, Map<String, String> texts) {
        ObjectNode lengths = JsonNodeFactory.instance.objectNode();
        texts.forEach((name, text) -> lengths.put(name, text.length()));
        keeper.getElement().executeJs("window.samnak && window.samnak.settled($0, $1)", form, lengths);
    }

    static void restore(Component keeper, String form) {
        keeper.getElement().executeJs("window.samnak && window.samnak.restore($0)", form);
    }

    static void forget(Component keeper, String form) {
        keeper.getUI().or(() -> Optional.ofNullable(UI.getCurrent()))
                .ifPresent(tab -> tab.getPage().executeJs("window.samnak && window.samnak.forget($0)", form));
    }

    /** While a page bears the mark, the browser remembers nothing of it. */
    static void guard(Component keeper, String form, boolean secret) {
        boolean guarded = keeper.getElement().hasAttribute("data-secret");
        keeper.getElement().setAttribute("data-secret", secret);
        if (secret && !guarded) {
            forget(keeper, form);
        }
    }
}
