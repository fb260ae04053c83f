package th.samnak.console.client;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Sentences for somebody at a terminal: Thai, and English below it, for nobody knows which the terminal can show. */
public final class Sentences {

    private Sentences() {}

    public static String say(String key, Object... arguments) {
        return inBoth(text(Locale.ROOT, key), text(Locale.ENGLISH, key), arguments);
    }

    /** Puts the arguments into both patterns. */
    public static String inBoth(String thai, String english, Object... arguments) {
        String first = fill(thai, arguments);
        String second = fill(english, arguments);
        return first.equals(second) ? first : first + System.lineSeparator() + second;
    }

    private static String fill(String pattern, Object... arguments) {
        return new MessageFormat(pattern, Locale.ENGLISH).format(words(arguments));
    }

    /** Numbers such as a port are names here: no grouping. */
    private static Object[] words(Object... arguments) {
        Object[] words = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            words[i] = String.valueOf(arguments[i]);
        }
        return words;
    }

    private static String text(Locale language, String key) {
        ResourceBundle.Control exact = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle("i18n.console", language, Sentences.class.getClassLoader(), exact).getString(key);
    }
}
