package th.samnak.audit.chain;

/**
 * One entry as it is chained.
 *
 * @param number from 1, without gaps
 * @param at when it was written, ISO 8601 in UTC to the microsecond
 * @param kind {@code A} for an act, {@code R} for the state of a row
 * @param who hash of the person and the post, blinded
 * @param what hash of what was done or of the row's state
 * @param hash of all this and the hash of the entry before
 */
public record Line(long number, String at, String kind, String who, String what, String hash) {

    /** What the hash should be after the given one. */
    public String after(String previous) {
        return Hashes.of(previous, Long.toString(number), at, kind, who, what);
    }

    public static String who(String blind, String account, String post) {
        return Hashes.of(blind, account, post);
    }

    public static String act(String blind, String act, String subject, String detail) {
        return Hashes.of(blind, act, subject, detail);
    }
}
