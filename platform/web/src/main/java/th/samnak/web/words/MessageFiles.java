package th.samnak.web.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.osgi.framework.Bundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The message files of one bundle, {@code i18n/<id>.properties} in Thai and {@code i18n/<id>_en.properties} in English. */
record MessageFiles(Map<String, String> thai, Map<String, String> english) {

    private static final Logger LOG = LoggerFactory.getLogger(MessageFiles.class);

    static MessageFiles of(Bundle bundle) {
        Map<String, String> thai = new HashMap<>();
        Map<String, String> english = new HashMap<>();
        var entries = bundle.findEntries("i18n", "*.properties", false);
        if (entries != null) {
            for (URL file : Collections.list(entries)) {
                read(file, file.getPath().endsWith("_en.properties") ? english : thai);
            }
        }
        return new MessageFiles(Map.copyOf(thai), Map.copyOf(english));
    }

    boolean isEmpty() {
        return thai.isEmpty() && english.isEmpty();
    }

    private static void read(URL file, Map<String, String> into) {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            LOG.error("Cannot read the messages in {}", file, e);
        }
        properties.stringPropertyNames().forEach(key -> into.put(key, properties.getProperty(key)));
    }
}
