package th.samnak.ui.talk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.samnak.ui.form.DraftKeeper;
import th.samnak.ui.form.ThaiDatePicker;

/** Keeps what is typed into a dialog that asks for more than one short word. */
final class DialogDraft {

    private DialogDraft() {}

    /**
     * @param fields those of them that are in the dialog are kept
     * @param about what the dialog is about, beside the page; the values it begins with belong to that too
     */
    static Optional<DraftKeeper> of(Component dialog, Map<String, HasValidation> fields, String doKey, String about) {
        Map<String, Component> typed = new LinkedHashMap<>();
        StringBuilder identity = new StringBuilder(about);
        boolean lengthy = false;
        for (Map.Entry<String, HasValidation> field : fields.entrySet()) {
            if (field.getValue() instanceof Component part && within(part, dialog) && kept(part)) {
                typed.put(field.getKey(), part);
                identity.append('\n').append(words(part));
                lengthy |= part instanceof TextArea;
            }
        }
        return typed.size() > 1 || lengthy
                ? DraftKeeper.here(form(doKey, identity.toString())).map(keeper -> all(keeper, typed))
                : Optional.empty();
    }

    /** For a form that is but one field. */
    static Optional<DraftKeeper> of(TextArea field, String doKey, String about) {
        return DraftKeeper.here(form(doKey, about)).map(keeper -> keeper.field("words", field));
    }

    private static String form(String doKey, String about) {
        String path = UI.getCurrent().getActiveViewLocation().getPath().replace(' ', '_');
        return doKey + "/" + path + "/" + UUID.nameUUIDFromBytes(about.getBytes(StandardCharsets.UTF_8));
    }

    private static DraftKeeper all(DraftKeeper keeper, Map<String, Component> typed) {
        typed.forEach((name, part) -> {
            switch (part) {
                case TextArea area -> keeper.field(name, area);
                case TextField line -> keeper.field(name, line);
                case ThaiDatePicker day -> keeper.field(name, day);
                default -> throw new IllegalArgumentException(name);
            }
        });
        return keeper;
    }

    private static boolean kept(Component part) {
        return part instanceof TextArea || part instanceof TextField || part instanceof ThaiDatePicker;
    }

    private static String words(Component part) {
        return part instanceof ThaiDatePicker ? "" : ((HasValue<?, ?>) part).getValue().toString();
    }

    private static boolean within(@Nullable Component part, Component dialog) {
        Component at = part;
        while (at != null && at != dialog) {
            at = at.getParent().orElse(null);
        }
        return at == dialog;
    }
}
