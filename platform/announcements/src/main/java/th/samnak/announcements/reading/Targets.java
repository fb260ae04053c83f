package th.samnak.announcements.reading;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.samnak.announcements.api.Finding;

/** The target year of a vision: what sets itself a year has no effect after it. */
final class Targets {

    private static final Pattern YEAR = Pattern.compile(
            "(?:ภายใน|ใน|ถึง|สู่|ช่วง|ระหว่าง)\\s?(?:ปี)?(?<fiscal>งบประมาณ)?\\s?(?:ปี)?\\s?(?:พ\\.\\s?ศ\\.|ค\\.\\s?ศ\\.|พุทธศักราช)?\\s?(?:\\d{4}\\s?(?:-|–|ถึง)\\s?(?:พ\\.\\s?ศ\\.\\s?)?)?(?<year>(?:24|25|26|20)\\d{2})(?!\\d)");
    private static final int FIRST_MONTH_OF_FISCAL_YEAR = 10;

    private Targets() {}

    /** The first day after the last target year of a block; tells when that has passed. */
    static Optional<LocalDate> in(Reading reading, Block block) {
        Matcher target = YEAR.matcher(reading.text).region(block.words(), block.to);
        Optional<LocalDate> expires = Optional.empty();
        int from = 0;
        int to = 0;
        String year = "";
        while (target.find()) {
            year = target.group("year");
            int common = Days.year(Integer.parseInt(year));
            from = target.start();
            to = target.end();
            expires = Optional.of(target.group("fiscal") == null
                    ? LocalDate.of(common + 1, 1, 1)
                    : LocalDate.of(common, FIRST_MONTH_OF_FISCAL_YEAR, 1));
        }
        if (expires.filter(day -> !day.isAfter(reading.today)).isPresent()) {
            reading.finding(Finding.Kind.TARGET_YEAR_PASSED, reading.span(from, to), year);
        }
        return expires;
    }
}
