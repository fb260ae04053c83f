package th.samnak.rest.token.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import th.samnak.rest.token.domain.Scope;

/** The tokens of people, for the systems that work on their behalf. Every making and ending is in the trail. */
public interface Tokens {

    /** The longest life of a token in days. */
    int longestDays();

    /**
     * Makes a token.
     *
     * @return the secret, told this once
     * @throws th.samnak.api.errors.NotPermitted for another account without the permission to administer
     * @throws th.samnak.api.errors.RuleViolation when a part of the wish cannot be
     */
    String make(Wish wish);

    /** The caller's own, the newest first. */
    List<Row> mine();

    /** Everybody's, for administrators, the newest first. */
    List<Row> all();

    /** Ends a token at once; one's own, or as an administrator anybody's. */
    void end(String id);

    /** Who has come; empty when the secret is not good, or the account is not any more, or works elsewhere now. */
    Optional<Bearer> bearer(String secret);

    /** Notes that it was used, now and then. @param from the address it came from */
    void used(Bearer bearer, String from);

    /**
     * @param name which system it is for, 1 to 200 characters
     * @param account on whose behalf; empty for one's own
     * @param secrets whether what is secret is shown as far as its person is cleared; only for oneself
     * @param lastDay the last on which it is good
     */
    record Wish(String name, String account, Set<Scope> scopes, boolean secrets, LocalDate lastDay) {}

    /** @param good whether it can still be used */
    record Row(
            String id,
            String prefix,
            String name,
            String account,
            String unit,
            Set<Scope> scopes,
            boolean secrets,
            Instant madeAt,
            String madeBy,
            Instant expiresAt,
            Optional<Instant> usedAt,
            Optional<String> usedFrom,
            Optional<Instant> endedAt,
            boolean good) {}
}
