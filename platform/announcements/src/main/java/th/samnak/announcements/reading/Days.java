package th.samnak.announcements.reading;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import th.samnak.thai.ThaiDate;

/** Dates and numbers in words, as laws write them. */
final class Days {

    private static final String MONTH = "(?:มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม"
            + "|ม\\.ค\\.|ก\\.พ\\.|มี\\.ค\\.|เม\\.ย\\.|พ\\.ค\\.|มิ\\.ย\\.|ก\\.ค\\.|ส\\.ค\\.|ก\\.ย\\.|ต\\.ค\\.|พ\\.ย\\.|ธ\\.ค\\.)";

    /** A date with its year; no group inside. */
    static final String DATE = "(?:\\d{1,2}\\s?(?:เดือน)?\\s?" + MONTH + "\\s?(?:พ\\.\\s?ศ\\.|พุทธศักราช|ค\\.\\s?ศ\\.)?\\s?\\d{4}(?!\\d)"
            + "|\\d{1,2}/\\d{1,2}/\\d{4}(?!\\d))";

    private static final String WORD = "(?:ศูนย์|หนึ่ง|เอ็ด|สอง|ยี่|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ|ร้อย|พัน)";

    /** Figures, words, or figures with the words in brackets behind them; no group inside. */
    static final String NUMBER = "(?:\\d{1,4}(?:\\s?\\(" + WORD + "{1,12}\\))?|" + WORD + "{1,12}(?:\\s?\\(\\d{1,4}\\))?)";

    private static final Map<String, Integer> DIGITS = Map.ofEntries(
            Map.entry("ศูนย์", 0), Map.entry("หนึ่ง", 1), Map.entry("เอ็ด", 1), Map.entry("สอง", 2), Map.entry("ยี่", 2),
            Map.entry("สาม", 3), Map.entry("สี่", 4), Map.entry("ห้า", 5), Map.entry("หก", 6), Map.entry("เจ็ด", 7),
            Map.entry("แปด", 8), Map.entry("เก้า", 9));
    private static final Map<String, Integer> PLACES = Map.of("สิบ", 10, "ร้อย", 100, "พัน", 1000);
    private static final int BUDDHIST_OFFSET = 543;

    private Days() {}

    static Optional<LocalDate> read(String date) {
        return ThaiDate.tryParse(date.replace("พุทธศักราช", "พ.ศ.").replace('\n', ' ').replaceAll("พ\\.\\s+ศ\\.", "พ.ศ."));
    }

    static int number(String text) {
        String figures = text.replaceAll("[^0-9]", "");
        return figures.isEmpty() ? words(text) : Integer.parseInt(figures);
    }

    private static int words(String text) {
        int sum = 0;
        int digit = 0;
        int at = 0;
        while (at < text.length()) {
            int step = 1;
            for (var entry : DIGITS.entrySet()) {
                if (text.startsWith(entry.getKey(), at)) {
                    digit = entry.getValue();
                    step = entry.getKey().length();
                }
            }
            for (var entry : PLACES.entrySet()) {
                if (text.startsWith(entry.getKey(), at)) {
                    sum += Math.max(digit, 1) * entry.getValue();
                    digit = 0;
                    step = entry.getKey().length();
                }
            }
            at += step;
        }
        return sum + digit;
    }

    static Period period(int count, String unit) {
        return switch (unit) {
            case "เดือน" -> Period.ofMonths(count);
            case "ปี" -> Period.ofYears(count);
            default -> Period.ofDays(count);
        };
    }

    /** Year of the common era of a written year. */
    static int year(int written) {
        return written >= 2400 ? written - BUDDHIST_OFFSET : written;
    }

    static int buddhist(LocalDate date) {
        return date.getYear() + BUDDHIST_OFFSET;
    }
}
