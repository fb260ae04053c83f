package th.samnak.console;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Supplier;
import org.osgi.framework.Bundle;
import th.samnak.api.errors.OfficeException;
import th.samnak.console.client.Sentences;

/** Turns a refusal into its Thai and English sentence, out of the message files of whichever bundle threw it. */
class Wording {

    private static final Set<String> OF_THE_PLATFORM = Set.of("error", "role", "common");

    private final Supplier<Bundle[]> bundles;

    Wording(Supplier<Bundle[]> bundles) {
        this.bundles = bundles;
    }

    String of(OfficeException refusal) {
        Object[] arguments = refusal.arguments().toArray();
        String key = refusal.messageKey();
        Optional<String> thai = pattern(key, "");
        Optional<String> english = pattern(key, "_en");
        if (thai.isEmpty() && english.isEmpty()) {
            return key + (arguments.length == 0 ? "" : " " + Arrays.toString(arguments));
        }
        return Sentences.inBoth(thai.or(() -> english).orElseThrow(), english.or(() -> thai).orElseThrow(), arguments);
    }

    private Optional<String> pattern(String key, String language) {
        String family = key.substring(0, Math.max(0, key.indexOf('.')));
        String file = "i18n/" + (OF_THE_PLATFORM.contains(family) ? "ui" : family) + language + ".properties";
        return Arrays.stream(bundles.get())
                .map(bundle -> Optional.ofNullable(bundle.getEntry(file)))
                .flatMap(Optional::stream)
                .map(found -> Optional.ofNullable(read(found).getProperty(key)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Properties read(URL file) {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            return new Properties(); // the bundle is being replaced
        }
        return properties;
    }
}
