package th.samnak.correspondence;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;

/** Words that nobody can guess, one for each part of a letter: wherever one turns up, it came from there. */
final class Canaries {

    private static final String LETTERS = "bcdfghjkmnpqrtvwxz";
    private static final int LENGTH = 12;
    private static final SecureRandom DICE = new SecureRandom();

    private final Map<String, String> words = new HashMap<>();

    String at(String part) {
        return words.computeIfAbsent(part, none -> word());
    }

    boolean in(String told) {
        return words.values().stream().anyMatch(told::contains);
    }

    private static String word() {
        StringBuilder word = new StringBuilder("zq");
        for (int i = 0; i < LENGTH; i++) {
            word.append(LETTERS.charAt(DICE.nextInt(LETTERS.length())));
        }
        return word.toString();
    }

    /** Tells nothing of the words: a test that fails would print them. */
    @Override
    public String toString() {
        return words.keySet().toString();
    }
}
