package th.samnak.testing;

import java.util.Arrays;
import java.util.Locale;
import th.samnak.api.words.Sentences;

/** Says the key and what is put in. */
public final class PlainSentences implements Sentences {

    @Override
    public String say(Locale language, String key, Object... arguments) {
        return key + (arguments.length == 0 ? "" : " " + Arrays.toString(arguments));
    }

    @Override
    public boolean knows(String key) {
        return true;
    }
}
