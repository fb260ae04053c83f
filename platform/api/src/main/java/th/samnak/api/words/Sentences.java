package th.samnak.api.words;

import java.util.Locale;
import org.osgi.annotation.versioning.ProviderType;

/** The sentences of all message files that are there now. */
@ProviderType
public interface Sentences {

    Locale THAI = Locale.of("th");

    /**
     * The sentence of a key, in Thai unless the language is English; in the other one where it is missing in this.
     *
     * @param arguments put in for {@code {0}}, {@code {1}}…
     * @return the key between «» when nobody has a sentence for it
     */
    String say(Locale language, String key, Object... arguments);

    /** Whether anybody has a sentence for it. */
    boolean knows(String key);
}
