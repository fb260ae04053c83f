package th.samnak.modules;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import th.samnak.api.errors.OfficeException;

/** Sentences for places that have no reader's language: the journal, the drop folder, the reason why a function failed. */
public final class Words {

    private static final Properties THAI = load();

    private Words() {}

    public static String say(String key, Object... arguments) {
        String pattern = THAI.getProperty(key);
        return pattern == null ? key : new MessageFormat(pattern, Locale.ROOT).format(arguments);
    }

    public static String say(OfficeException refusal) {
        return say(refusal.messageKey(), refusal.arguments().toArray());
    }

    private static Properties load() {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream("/i18n/modules.properties")),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
