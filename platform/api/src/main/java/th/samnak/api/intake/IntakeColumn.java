package th.samnak.api.intake;

import java.util.Locale;
import java.util.Set;

/**
 * A column of a table that is taken in.
 *
 * @param heading as the file to fill in has it
 * @param also other headings by which it is known, such as the English one
 * @param required whether every row needs a value
 * @param longest characters at most
 */
public record IntakeColumn(String key, String heading, Set<String> also, boolean required, int longest) {

    public IntakeColumn {
        also = Set.copyOf(also);
    }

    public static IntakeColumn of(String key, String heading, int longest) {
        return new IntakeColumn(key, heading, Set.of(), false, longest);
    }

    public IntakeColumn needed() {
        return new IntakeColumn(key, heading, also, true, longest);
    }

    public IntakeColumn known(String... names) {
        return new IntakeColumn(key, heading, Set.of(names), required, longest);
    }

    /** Whether a heading of a file means this column; upper and lower case are the same. */
    public boolean isNamed(String name) {
        String plain = plain(name);
        return plain.equals(plain(heading)) || also.stream().anyMatch(other -> plain.equals(plain(other)));
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
