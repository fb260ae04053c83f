package th.samnak.security.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name a person signs in with: what they typed, in the one spelling that is kept. */
public final class AccountName {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9._-]{1,39}");

    private AccountName() {}

    /** The kept spelling, empty when it cannot be the name of an account. */
    public static Optional<String> of(String typed) {
        if (typed.length() > 200) {
            return Optional.empty();
        }
        String name = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        return Optional.of(name).filter(it -> SHAPE.matcher(it).matches());
    }
}
