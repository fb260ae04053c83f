package th.samnak.correspondence.letter.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** The function's own messages, for files that are written where no screen is. */
public final class Sentences {

    private final Properties messages = new Properties();
    private final Locale locale;

    /** Thai unless the locale is English. */
    public Sentences(Locale locale) {
        boolean english = "en".equals(locale.getLanguage());
        this.locale = english ? Locale.ENGLISH : Locale.ROOT;
        String path = "i18n/correspondence" + (english ? "_en" : "") + ".properties";
        ClassLoader loader = Objects.requireNonNull(Sentences.class.getClassLoader());
        try (InputStream file = Objects.requireNonNull(loader.getResourceAsStream(path), path)) {
            messages.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The key itself when there is no such message. */
    public String say(String key, List<Object> arguments) {
        String pattern = messages.getProperty(key);
        return pattern == null ? key : new MessageFormat(pattern, locale).format(arguments.toArray());
    }
}
