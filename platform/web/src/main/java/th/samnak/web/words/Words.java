package th.samnak.web.words;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import th.samnak.api.words.Sentences;

/**
 * All sentences that are known now, by key. A bundle's own are forgotten when it stops. A key without a sentence is shown as
 * «key», so that it is seen and reported and nothing breaks.
 */
public final class Words implements I18NProvider, Sentences {

    private static final long serialVersionUID = 1L;

    public static final Locale THAI = Locale.of("th");
    public static final Locale ENGLISH = Locale.ENGLISH;

    private final transient Map<Long, MessageFiles> byBundle = new ConcurrentHashMap<>();
    private transient volatile Snapshot snapshot = new Snapshot(Map.of(), Map.of());

    private record Snapshot(Map<String, String> thai, Map<String, String> english) {

        Optional<String> find(String key, Locale locale) {
            String own = isEnglish(locale) ? english.get(key) : thai.get(key);
            return Optional.ofNullable(own)
                    .or(() -> Optional.ofNullable(thai.get(key)))
                    .or(() -> Optional.ofNullable(english.get(key)));
        }
    }

    void learn(long bundle, MessageFiles files) {
        if (!files.isEmpty()) {
            byBundle.put(bundle, files);
            renew();
        }
    }

    void forget(long bundle) {
        if (byBundle.remove(bundle) != null) {
            renew();
        }
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(THAI, ENGLISH);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        Optional<String> pattern = snapshot.find(key, locale);
        if (pattern.isEmpty()) {
            return "«" + key + "»";
        }
        return format(pattern.get(), locale, params);
    }

    @Override
    public String say(Locale language, String key, Object... arguments) {
        return getTranslation(key, language, arguments);
    }

    @Override
    public boolean knows(String key) {
        return snapshot.find(key, THAI).isPresent();
    }

    public static boolean isEnglish(Locale locale) {
        return "en".equals(locale.getLanguage());
    }

    /** Language of a browser: English when it says so, else Thai. */
    public static Locale of(String language) {
        return "en".equals(language) ? ENGLISH : THAI;
    }

    private static String format(String pattern, Locale locale, Object... params) {
        // th_TH would bring the Buddhist calendar and its digits into numbers; the plain language does not
        if (pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
            return pattern;
        }
        try {
            return new MessageFormat(pattern, isEnglish(locale) ? Locale.UK : Locale.ROOT).format(params);
        } catch (IllegalArgumentException e) {
            return pattern;
        }
    }

    private synchronized void renew() {
        Map<String, String> thai = new ConcurrentHashMap<>();
        Map<String, String> english = new ConcurrentHashMap<>();
        byBundle.values().forEach(files -> {
            thai.putAll(files.thai());
            english.putAll(files.english());
        });
        snapshot = new Snapshot(thai, english);
    }
}
