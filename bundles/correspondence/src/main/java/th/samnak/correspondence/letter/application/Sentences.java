package th.samnak.correspondence.letter.application;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The function's own messages, for files that are written where no screen is. */
public final class Sentences {

    private final ResourceBundle bundle;
    private final Locale locale;

    /** Thai unless the locale is English. */
    public Sentences(Locale locale) {
        boolean english = "en".equals(locale.getLanguage());
        this.locale = english ? Locale.ENGLISH : Locale.ROOT;
        this.bundle = ResourceBundle.getBundle(
                "i18n.correspondence",
                this.locale,
                Sentences.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The key itself when there is no such message. */
    public String say(String key, List<Object> arguments) {
        return bundle.containsKey(key)
                ? new MessageFormat(bundle.getString(key), locale).format(arguments.toArray())
                : key;
    }
}
