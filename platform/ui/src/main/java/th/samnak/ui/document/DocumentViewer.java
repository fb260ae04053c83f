package th.samnak.ui.document;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import th.samnak.api.documents.Previews;
import th.samnak.api.documents.Previews.Outline;
import th.samnak.api.errors.OfficeException;
import th.samnak.ui.page.EmptyState;
import th.samnak.ui.page.Press;
import th.samnak.ui.words.Words;

/**
 * Documents beside a form, one at a time: pages as pictures, signatures, download of the copy for outside. With the keyboard:
 * {@code [ ]} for the one before and the next, {@code - =} for the size, {@code f} for the whole screen. On a telephone a document
 * that a person chose takes the whole screen.
 */
public final class DocumentViewer extends Div {

    private static final List<String> SIZES = List.of("sk-doc-1", "sk-doc-2", "sk-doc-3", "sk-doc-4");
    private static final int[] PERCENT = {100, 150, 200, 300};

    /** In the top layer, for what stands in a tab is cut off at the tab's edges. */
    private static final String WHOLE = "const open = this.popover === 'manual';"
            + "const want = $0 === 'turn' ? !open : $0 === 'narrow' && (open || matchMedia('(max-width: 700px)').matches);"
            + "if (want && !open) { this.popover = 'manual'; this.classList.add('sk-doc-whole'); this.showPopover(); }"
            + "if (!want && open) { this.hidePopover(); this.popover = null; this.classList.remove('sk-doc-whole'); }";

    private final Previews previews;
    private final Div stage = new Div();
    private final Div seals = new Div();
    private final Div save = new Div();
    private final Span title = new Span();
    private final Span size = new Span();
    private final Button before = button("document.before", VaadinIcon.CHEVRON_LEFT, () -> step(-1));
    private final Button after = button("document.after", VaadinIcon.CHEVRON_RIGHT, () -> step(1));
    private final Button whole = button("document.whole", VaadinIcon.EXPAND_SQUARE, () -> whole("turn"));
    private final Button close = button("common.close", VaadinIcon.CLOSE, () -> whole("off"));
    private List<ShownDocument> documents = List.of();
    private int current;
    private int zoom;
    private @Nullable Pages pages;
    private @Nullable Registration keys;

    public DocumentViewer(Previews previews) {
        this.previews = previews;
        addClassNames("sk-doc", SIZES.getFirst());
        getElement().setAttribute("role", "region");
        Words.say(this, it -> it.getElement().setAttribute("aria-label", Words.now("document.region")));
        title.addClassName("sk-doc-title");
        size.addClassName("sk-doc-size");
        whole.addClassName("sk-doc-turn");
        close.addClassName("sk-doc-close");
        Div bar = new Div(before, title, after, button("document.smaller", VaadinIcon.MINUS, () -> resize(-1)), size,
                button("document.larger", VaadinIcon.PLUS, () -> resize(1)), whole, save, close);
        bar.addClassName("sk-doc-bar");
        stage.addClassName("sk-doc-stage");
        stage.getElement().setAttribute("tabindex", "0");
        add(bar, seals, stage);
        nothing();
    }

    private static Button button(String key, VaadinIcon icon, Runnable act) {
        Button button = Press.on(new Button(icon.create()), act);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        return Words.hint(Words.named(button, key), key);
    }

    /** Shows that there is no document. */
    public void nothing() {
        documents = List.of();
        stage.removeAll();
        seals.removeAll();
        save.removeAll();
        stage.add(new EmptyState("file.no-preview"));
        tell();
    }

    /** Shows one document; it is read once the page stands. */
    public void show(ShownDocument document) {
        show(List.of(document), 0);
    }

    /** Shows one of several, between which a person goes back and forth. */
    public void show(List<ShownDocument> all, int which) {
        documents = List.copyOf(all);
        current = which;
        load();
    }

    /** As {@link #show}, because the person asked for it: on a telephone it takes the whole screen. */
    public void open(List<ShownDocument> all, int which) {
        show(all, which);
        whole("narrow");
        getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }

    private void load() {
        ShownDocument shown = documents.get(current);
        stage.removeAll();
        seals.removeAll();
        save.removeAll();
        tell();
        stage.add(new EmptyState("document.loading"));
        // the page is sent first, the document after it
        stage.getElement().executeJs("return true").then(there -> {
            if (documents.contains(shown) && documents.get(current) == shown) {
                read(shown);
            }
        });
    }

    private void read(ShownDocument shown) {
        stage.removeAll();
        try {
            Outline outline = previews.outline(Delivery.content(shown, shown.open().get()));
            seals.add(new SealStrip(outline));
            pages = new Pages(new Delivery(previews), shown, outline);
            pages.sharp(zoom > 0);
            stage.add(pages);
            save(shown);
        } catch (OfficeException refused) {
            stage.add(new EmptyState(refused.messageKey(), refused.arguments().toArray()));
        }
    }

    private void save(ShownDocument shown) {
        Anchor link = new Anchor(new Delivery(previews).copy(shown), AttachmentType.DOWNLOAD, "");
        link.add(VaadinIcon.DOWNLOAD_ALT.create());
        link.addClassName("sk-doc-save");
        Words.say(link, it -> {
            it.getElement().setAttribute("aria-label", Words.now("file.save", shown.name()));
            it.getElement().setAttribute("title", Words.now("file.save", shown.name()));
        });
        save.add(link);
    }

    private void step(int by) {
        if (!documents.isEmpty() && current + by >= 0 && current + by < documents.size()) {
            current += by;
            load();
        }
    }

    private void resize(int by) {
        removeClassName(SIZES.get(zoom));
        zoom = Math.clamp(zoom + by, 0, SIZES.size() - 1);
        addClassName(SIZES.get(zoom));
        if (pages != null) {
            pages.sharp(zoom > 0);
        }
        tell();
    }

    /** @param how {@code turn}, {@code off}, or {@code narrow} for the whole of a narrow screen only */
    private void whole(String how) {
        getElement().executeJs(WHOLE, how);
    }

    private void tell() {
        boolean several = documents.size() > 1;
        before.setVisible(several);
        after.setVisible(several);
        before.setEnabled(current > 0);
        after.setEnabled(current < documents.size() - 1);
        String place = several ? " (" + (current + 1) + "/" + documents.size() + ")" : "";
        title.setText(documents.isEmpty() ? "" : documents.get(current).name() + place);
        size.setText(PERCENT[zoom] + "%");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        keys = ViewerKeys.listen(attached.getUI(), this, key -> {
            switch (key) {
                case "BracketLeft" -> step(-1);
                case "BracketRight" -> step(1);
                case "Minus" -> resize(-1);
                case "Equal" -> resize(1);
                case "KeyF" -> whole("turn");
                default -> whole("off");
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (keys != null) {
            keys.remove();
        }
    }
}
