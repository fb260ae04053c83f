package th.samnak.organisation.console;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.samnak.thai.ThaiDate;

/** Days as they are typed at the console. */
final class Days {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final int BUDDHIST_ERA = 543;
    private static final int FIRST_BUDDHIST = 2400;

    private Days() {}

    /** {@code 2020-10-01}, {@code 2563-10-01}, {@code "1 ต.ค. 2563"}… @throws IllegalArgumentException when it is no day */
    static LocalDate parse(String text) {
        Matcher iso = ISO.matcher(text.strip());
        if (!iso.matches()) {
            return ThaiDate.tryParse(text).orElseThrow(() -> new IllegalArgumentException("not a day: " + text));
        }
        int year = Integer.parseInt(iso.group(1));
        try {
            return LocalDate.of(
                    year >= FIRST_BUDDHIST ? year - BUDDHIST_ERA : year,
                    Integer.parseInt(iso.group(2)),
                    Integer.parseInt(iso.group(3)));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not a day: " + text, e);
        }
    }
}
