package th.samnak.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import th.samnak.api.errors.OfficeException;

/** Sentences for those who have nobody signed in to ask for their language: both are said. */
final class Sentences {

    static final String BETWEEN = " / ";

    private static final Properties THAI = load("/i18n/persistence.properties");
    private static final Properties ENGLISH = load("/i18n/persistence_en.properties");

    private Sentences() {}

    static String both(String key, Object... arguments) {
        return said(THAI, key, arguments) + BETWEEN + said(ENGLISH, key, arguments);
    }

    static String both(OfficeException refusal) {
        return both(refusal.messageKey(), refusal.arguments().toArray());
    }

    private static String said(Properties language, String key, Object... arguments) {
        return new MessageFormat(language.getProperty(key, key), Locale.ENGLISH).format(arguments);
    }

    private static Properties load(String file) {
        Properties properties = new Properties();
        try (InputStream in = Sentences.class.getResourceAsStream(file);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
