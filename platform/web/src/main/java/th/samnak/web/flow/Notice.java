package th.samnak.web.flow;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.function.Supplier;

/** A page of one heading and one sentence, inside the frame. */
abstract class Notice extends Section implements HasDynamicTitle {

    private Supplier<String> title = () -> "";

    Notice() {
        addClassName("samnak-notice");
    }

    /** Says it in the language of the page; {@code key.title} is the heading. */
    final void say(String key, Object... arguments) {
        tell(key + ".title", getTranslation(key, arguments));
    }

    final void tell(String titleKey, String sentence) {
        removeAll();
        title = () -> getTranslation(titleKey);
        Paragraph text = new Paragraph(sentence);
        text.getElement().setAttribute("role", "status");
        add(new H1(getTranslation(titleKey)), text, new Anchor("/", getTranslation("web.home")));
    }

    @Override
    public final String getPageTitle() {
        return title.get();
    }
}
