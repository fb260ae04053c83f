package th.samnak.ui.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasPlaceholder;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Says things by message key: when a part appears, and anew when the language changes, without making the part again, so that
 * nothing a person has typed is lost. Arguments are put in for {@code {0}}, {@code {1}}….
 */
public final class Words {

    public static final Locale THAI = Locale.of("th");
    private static final String SECRET = "common.secret-matter";

    private Words() {}

    /** Whether the language of this browser tab is English; Thai is spoken otherwise. */
    public static boolean english() {
        UI tab = UI.getCurrent();
        return tab != null && "en".equals(tab.getLocale().getLanguage());
    }

    /** The language of this browser tab. */
    public static Locale locale() {
        return english() ? Locale.ENGLISH : THAI;
    }

    /** The sentence in the language of this browser tab, now; for words that go again soon, such as a notice. */
    public static String now(String key, Object... arguments) {
        return I18NProvider.translate(locale(), key, arguments);
    }

    /** The title of a record as it is shown: what stands in the place of a secret one is kept in Thai and said in the tab's language. */
    public static String title(String kept) {
        return english() && kept.equals(I18NProvider.translate(THAI, SECRET)) ? now(SECRET) : kept;
    }

    /** Lets the part say its words each time it appears and each time the language changes. */
    public static <C extends Component> C say(C part, Consumer<C> words) {
        Saying<C> saying = new Saying<>(part, words);
        part.getElement().getNode().addAttachListener(saying);
        if (part.isAttached()) {
            saying.execute();
        }
        return part;
    }

    public static <C extends Component & HasText> C text(C part, String key, Object... arguments) {
        return arguments.length == 0
                ? say(part, it -> it.setText(now(key)))
                : say(part, it -> it.setText(now(key, arguments)));
    }

    public static Span span(String key, Object... arguments) {
        return text(new Span(), key, arguments);
    }

    public static <C extends Component & HasLabel> C label(C field, String key, Object... arguments) {
        return say(field, it -> it.setLabel(now(key, arguments)));
    }

    public static <C extends Component & HasHelper> C helper(C field, String key, Object... arguments) {
        return say(field, it -> it.setHelperText(now(key, arguments)));
    }

    public static <C extends Component & HasPlaceholder> C placeholder(C field, String key, Object... arguments) {
        return say(field, it -> it.setPlaceholder(now(key, arguments)));
    }

    /** The name a screen reader says for a part without visible words. */
    public static <C extends Component & HasAriaLabel> C named(C part, String key, Object... arguments) {
        return say(part, it -> it.setAriaLabel(now(key, arguments)));
    }

    /** The words shown while the pointer rests on the part; never the only place where they stand. */
    public static <C extends Component> C hint(C part, String key, Object... arguments) {
        return say(part, it -> it.getElement().setAttribute("title", now(key, arguments)));
    }

    /** Changes the language of the browser tab; every part says its words anew. */
    public static void speak(UI tab, Locale language) {
        tab.setLocale(language);
        tab.getPage().executeJs("document.documentElement.lang = $0", language.getLanguage());
        Spoken.in(tab).sayAgain();
    }
}
