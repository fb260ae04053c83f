package th.samnak.web.flow;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.Optional;
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

    /** Says that the address leads nowhere: for the moment, when its function has been here before. */
    final void nowhere(Routes routes, String path) {
        Optional<String> name = routes.absent(Swap.module(path), getLocale());
        if (name.isPresent()) {
            setId("function-away");
            say("web.away", name.get());
        } else {
            setId("no-such-page");
            say("web.nowhere");
        }
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
