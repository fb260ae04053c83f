package th.samnak.thai;

import java.util.Optional;

/**
 * เลขประจำตัวประชาชน, and the number of juristic persons, which is built alike. Personal data: show {@link #masked} in lists.
 *
 * @param digits 13 ASCII digits whose last is the check digit
 */
public record PersonNumber(String digits) {

    /** @throws IllegalArgumentException when the digits are not 13 or the check digit is wrong; the text is not repeated */
    public PersonNumber {
        if (!digits.matches("[0-9]{13}") || checkDigit(digits) != digits.charAt(12) - '0') {
            throw new IllegalArgumentException("not a person number");
        }
    }

    /** Reads it with spaces, hyphens and Thai digits; empty when it is not valid. */
    public static Optional<PersonNumber> parse(String text) {
        String digits = ThaiDigits.toArabic(text).replaceAll("[\\s\\u00a0-]", "");
        try {
            return Optional.of(new PersonNumber(digits));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public static boolean isValid(String text) {
        return parse(text).isPresent();
    }

    /** The check digit for the first twelve digits. */
    public static int checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += (digits.charAt(i) - '0') * (13 - i);
        }
        return (11 - sum % 11) % 10;
    }

    /** Numbers that begin with 0 belong to juristic persons and offices of the state. */
    public boolean isJuristic() {
        return digits.startsWith("0");
    }

    /** {@code 1-1007-00123-45-5}. */
    public String formatted() {
        return grouped(digits.substring(5, 10));
    }

    /** {@code 1-1007-xxxxx-45-5}. */
    public String masked() {
        return grouped("xxxxx");
    }

    /** Masked, so that a number never reaches a log by accident. */
    @Override
    public String toString() {
        return masked();
    }

    private String grouped(String middle) {
        return digits.charAt(0) + "-" + digits.substring(1, 5) + "-" + middle + "-" + digits.substring(10, 12) + "-" + digits.charAt(12);
    }
}
