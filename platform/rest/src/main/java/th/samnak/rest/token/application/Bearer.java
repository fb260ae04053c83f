package th.samnak.rest.token.application;

import java.util.Set;
import th.samnak.api.access.Caller;
import th.samnak.rest.token.domain.Scope;

/**
 * Who has come with a token.
 *
 * @param caller the person on whose behalf, as they stand now, cleared as far as the token is
 * @param noted whether its use was noted a moment ago
 */
public record Bearer(String token, String prefix, Caller caller, Set<Scope> scopes, boolean noted) {

    public Bearer {
        scopes = Set.copyOf(scopes);
    }
}
