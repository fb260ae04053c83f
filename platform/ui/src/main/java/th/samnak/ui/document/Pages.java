package th.samnak.ui.document;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import java.util.ArrayList;
import java.util.List;
import th.samnak.api.documents.Previews.Outline;
import th.samnak.ui.page.EmptyState;
import th.samnak.ui.page.Press;
import th.samnak.ui.words.Words;

/** The pages of a document one below the other, or its text, or why neither can be shown. */
final class Pages extends Div {

    private static final int AT_ONCE = 20;
    private static final int NORMAL = 1000;
    private static final int SHARP = 2000;

    private final Delivery delivery;
    private final ShownDocument document;
    private final Outline outline;
    private final List<Image> pictures = new ArrayList<>();
    private int pixels = NORMAL;

    Pages(Delivery delivery, ShownDocument document, Outline outline) {
        this.delivery = delivery;
        this.document = document;
        this.outline = outline;
        addClassName("sk-doc-pages");
        if (document.secrecy().isSecret() && outline.pages() == 0) {
            add(Words.text(new Paragraph(), "document.no-label"));
        }
        if (outline.pages() > 0) {
            more();
        } else if (outline.reason().isEmpty()) {
            Pre text = new Pre(outline.text());
            text.addClassName("sk-doc-text");
            add(text);
        } else {
            add(new EmptyState(outline.reason()));
        }
    }

    private void more() {
        int from = pictures.size();
        int to = Math.min(outline.pages(), from + AT_ONCE);
        for (int page = from; page < to; page++) {
            Image picture = new Image(delivery.page(document, page, pixels), "");
            int number = page + 1;
            picture.addClassName("sk-doc-page");
            picture.getElement().setAttribute("loading", page == 0 ? "eager" : "lazy");
            picture.getElement().setAttribute("width", "1000");
            picture.getElement().setAttribute("height", "1414");
            Words.say(picture, it -> it.setAlt(Words.now("document.page", number, outline.pages(), document.name())));
            pictures.add(picture);
            add(picture);
        }
        if (to < outline.pages()) {
            Button further = Words.text(new Button(), "document.further", outline.pages() - to);
            Press.on(further, () -> {
                remove(further);
                more();
            });
            add(further);
        } else if (outline.more() > 0) {
            add(Words.text(new Paragraph(), "document.more", outline.more()));
        }
    }

    /** With twice as many dots, for larger sizes. */
    void sharp(boolean wanted) {
        int now = wanted ? SHARP : NORMAL;
        if (now != pixels) {
            pixels = now;
            for (int page = 0; page < pictures.size(); page++) {
                pictures.get(page).setSrc(delivery.page(document, page, pixels));
            }
        }
    }
}
