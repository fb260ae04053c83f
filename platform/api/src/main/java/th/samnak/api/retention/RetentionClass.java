package th.samnak.api.retention;

/**
 * How long records of a kind are kept.
 *
 * @param rule code of the rule parameter that tells the years, as of the day the record's matter began
 * @param from from which event the years run
 */
public record RetentionClass(String rule, From from) {

    /** The event that starts the clock. */
    public enum From {
        BEGUN,
        ENDED
    }
}
