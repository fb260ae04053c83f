package th.samnak.ui.document;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import th.samnak.api.documents.Versions.Change;
import th.samnak.api.documents.Versions.Version;
import th.samnak.api.errors.OfficeException;
import th.samnak.ui.page.EmptyState;
import th.samnak.ui.page.Press;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** All versions of a document: what each one changed, and the way back to an older one, which becomes a new version. */
public final class VersionsDialog {

    private static final int SHOWN_DIGITS = 12;

    private final Dialog dialog = new Dialog();
    private final Div compared = new Div();
    private final List<Version> versions;
    private final ThaiDates dates;
    private final BiFunction<Version, Version, List<Change>> compare;
    private final Optional<Consumer<Version>> restore;

    /**
     * @param versions the newest first
     * @param compare the older first
     * @param restore empty when the person may not change the document now
     */
    public VersionsDialog(
            String name, List<Version> versions, ThaiDates dates, BiFunction<Version, Version, List<Change>> compare,
            Optional<Consumer<Version>> restore) {
        this.versions = versions;
        this.dates = dates;
        this.compare = compare;
        this.restore = restore;
        dialog.setHeaderTitle(Words.now("version.title", name));
        dialog.addClassNames("sk-dialog", "sk-versions");
        OrderedList list = new OrderedList();
        list.addClassName("sk-version-list");
        for (int i = 0; i < versions.size(); i++) {
            list.add(item(i));
        }
        dialog.add(list, compared);
        dialog.getFooter().add(new Button(Words.now("common.close"), click -> dialog.close()));
    }

    public void open() {
        dialog.open();
        if (versions.size() > 1) {
            show(0);
        } else {
            compared.add(new EmptyState(versions.isEmpty() ? "version.none" : "version.only"));
        }
    }

    private ListItem item(int index) {
        Version version = versions.get(index);
        Span number = new Span(Words.now("version.number", version.number()));
        number.addClassName("sk-version-number");
        String why = version.note().isBlank() ? "" : " · " + version.note();
        Span facts = new Span(version.by() + " · " + dates.dateAndTime(version.at()) + " · SHA-256 "
                + version.file().sha256().substring(0, SHOWN_DIGITS) + why);
        facts.addClassName("sk-hint");
        ListItem item = new ListItem(number, facts);
        if (index < versions.size() - 1) {
            item.add(small("version.compare", () -> show(index)));
        }
        if (index > 0) {
            restore.ifPresent(back -> item.add(small("version.restore", () -> {
                dialog.close();
                back.accept(version);
            })));
        }
        return item;
    }

    private static Button small(String key, Runnable act) {
        Button button = Press.on(new Button(Words.now(key)), act);
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    /** What the version changed in the one before it. */
    private void show(int index) {
        compared.removeAll();
        try {
            Version newer = versions.get(index);
            Version older = versions.get(index + 1);
            compared.add(new Span(Words.now("version.compared", older.number(), newer.number())));
            compared.add(new Differences(compare.apply(older, newer)));
        } catch (OfficeException refused) {
            compared.add(new EmptyState(refused.messageKey(), refused.arguments().toArray()));
        }
    }
}
