package th.samnak.web.flow;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import th.samnak.api.ModuleId;
import th.samnak.web.words.Words;

/** The names of functions that have been here, kept after they have gone so that a page can say whose it was. */
public final class Known {

    private record Name(String thai, String english) {}

    private final Words words;
    private final Map<String, Name> names = new ConcurrentHashMap<>();

    public Known(Words words) {
        this.words = words;
    }

    void remember(ModuleId module) {
        String key = module + ".name";
        if (words.knows(key)) {
            names.put(
                    module.value(),
                    new Name(words.getTranslation(key, Words.THAI), words.getTranslation(key, Words.ENGLISH)));
        } else {
            names.putIfAbsent(module.value(), new Name(module.value(), module.value()));
        }
    }

    Optional<String> name(String module, Locale locale) {
        return Optional.ofNullable(names.get(module)).map(name -> Words.isEnglish(locale) ? name.english() : name.thai());
    }
}
