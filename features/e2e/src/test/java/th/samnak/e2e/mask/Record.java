package th.samnak.e2e.mask;

import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * A letter with a word nobody can guess in each of its parts.
 *
 * @param central whether it was registered at the agency's own desk
 * @param units on whose desks it has been
 */
record Record(
        String name, boolean incoming, Who.Level level, String agency, boolean central, Set<String> units,
        Map<Part, String> canaries, String[] known) {

    private static final String LETTERS = "bcdfghjkmnpqrtvwxz";
    private static final SecureRandom DICE = new SecureRandom();

    /** Where a word stands. */
    enum Part {
        SUBJECT,
        BODY,
        PARTY,
        ENCLOSURE,
        REASON,
        FILE_NAME,
        FILE_TEXT,
        COMMENT,
        MINUTE
    }

    static Record of(String name, boolean incoming, Who.Level level, boolean central, String... units) {
        Map<Part, String> canaries = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            canaries.put(part, word());
        }
        return new Record(name + " " + level, incoming, level, "oags", central, Set.of(units), canaries, new String[] {""});
    }

    private static String word() {
        StringBuilder word = new StringBuilder("zq");
        for (int i = 0; i < 12; i++) {
            word.append(LETTERS.charAt(DICE.nextInt(LETTERS.length())));
        }
        return word.toString();
    }

    boolean secret() {
        return level != Who.Level.ORDINARY;
    }

    String word(Part part) {
        return canaries.getOrDefault(part, "");
    }

    void knownAs(String id) {
        known[0] = id;
    }

    String id() {
        return known[0];
    }

    String path() {
        return "/correspondence/" + (incoming ? "incoming/" : "outgoing/") + id();
    }
}
