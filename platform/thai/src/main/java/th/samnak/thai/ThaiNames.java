package th.samnak.thai;

import java.util.Comparator;
import java.util.List;

/** Names of persons: sorted by given name, then surname, whatever the title. */
public final class ThaiNames {

    /** Longest first, so that นางสาว is not read as นาง. Those with a full stop may be followed by a space. */
    private static final List<String> TITLES = WordList.load("titles.txt").stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();

    private ThaiNames() {}

    /** The name without its titles, ranks and degrees: {@code ว่าที่ร้อยตรี ดร.สมชาย ใจดี} is {@code สมชาย ใจดี}. */
    public static String withoutTitle(String name) {
        String rest = ThaiText.normalise(name);
        String before;
        do {
            before = rest;
            rest = stripOne(rest);
        } while (!rest.equals(before));
        return rest;
    }

    /** The titles alone, empty when there are none. */
    public static String title(String name) {
        String plain = ThaiText.normalise(name);
        return plain.substring(0, plain.length() - withoutTitle(plain).length()).strip();
    }

    /** The order of a list of persons. */
    public static Comparator<String> order() {
        return Comparator.comparing(ThaiNames::withoutTitle, ThaiOrder.words()).thenComparing(Comparator.naturalOrder());
    }

    /** For a column to sort persons by; see {@link ThaiOrder#key}. */
    public static String sortKey(String name) {
        return ThaiOrder.key(withoutTitle(name));
    }

    private static String stripOne(String name) {
        for (String title : TITLES) {
            if (name.startsWith(title)) {
                String rest = name.substring(title.length()).strip();
                if (!rest.isEmpty() && startsWord(rest.charAt(0))) {
                    return rest;
                }
            }
        }
        return name;
    }

    /** A mark or a following vowel shows that the "title" is only the beginning of a name, as in นายิกา. */
    private static boolean startsWord(char c) {
        return c >= '\u0e01' && c <= '\u0e2e' || c >= '\u0e40' && c <= '\u0e44' || Character.isUpperCase(c);
    }
}
