package th.samnak.api.rules;

/** What the value of a {@link Figure} counts. The message key of its name is {@code rules.measure.<measure>} in lower case. */
public enum Measure {
    DAYS,
    WORKING_DAYS,
    HOURS,
    /** Hours within office hours. */
    WORKING_HOURS,
    MONTHS,
    YEARS,
    BAHT,
    PERCENT,
    /** Persons, copies, times: a plain number. */
    COUNT,
    /** Several values with commas between them. */
    LIST,
    /** A time of the day, or two with a hyphen between them: {@code 08:30-16:30}. */
    TIME,
    TEXT;

    public boolean isNumber() {
        return ordinal() <= COUNT.ordinal();
    }

    /** Whether only whole numbers make sense. */
    public boolean isWhole() {
        return isNumber() && this != BAHT && this != PERCENT;
    }
}
