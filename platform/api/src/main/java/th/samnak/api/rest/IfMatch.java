package th.samnak.api.rest;

import th.samnak.api.errors.RuleViolation;

/**
 * The header {@code If-Match}: the version that the other system has seen. A method that changes something takes it as
 * {@code @HeaderParam("If-Match") IfMatch}; a request without it is refused before the method is called.
 */
public record IfMatch(long version) {

    /** Reads an {@code ETag} as it was given out, for example {@code "7"}. @throws RuleViolation when it is another's */
    public static IfMatch valueOf(String written) {
        try {
            return new IfMatch(Long.parseLong(written.strip().replaceFirst("^W/", "").replace("\"", "")));
        } catch (NumberFormatException e) {
            throw new RuleViolation("rest.error.if-match");
        }
    }
}
