package th.samnak.ui.page;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Which keys do something on the page that stands in a browser tab; the help sheet shows them. */
public final class PageKeys {

    /** In an event listener's filter: whether a key is not meant for a field, a dialog or the way to another page. */
    public static final String FREE = "window.samnak && window.samnak.free(event)";

    private final List<Supplier<List<Section>>> told = new ArrayList<>();

    private PageKeys() {}

    /** @param keys as printed on the keyboard, several parted by spaces; meaning in the person's language */
    public record Hint(String keys, String meaning) {}

    /** @param title in the person's language */
    public record Section(String title, List<Hint> hints) {}

    public static PageKeys of(UI tab) {
        PageKeys keys = ComponentUtil.getData(tab, PageKeys.class);
        if (keys == null) {
            keys = new PageKeys();
            ComponentUtil.setData(tab, PageKeys.class, keys);
        }
        return keys;
    }

    /** Something that hears keys is on the page until the registration is removed. */
    public Registration add(Supplier<Section> section) {
        return addAll(() -> List.of(section.get()));
    }

    public Registration addAll(Supplier<List<Section>> sections) {
        told.add(sections);
        return () -> told.remove(sections);
    }

    /** What works now, the page's own first. */
    public List<Section> sections() {
        return told.reversed().stream().flatMap(sections -> sections.get().stream()).filter(it -> !it.hints().isEmpty()).toList();
    }
}
