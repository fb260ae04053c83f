package th.samnak.notices.application;

import java.time.Instant;
import java.util.Optional;

/** How the mails stand, for administrators. */
public interface MailQueue {

    /** @throws th.samnak.api.errors.NotPermitted without the permission to see how the system does */
    State state();

    /**
     * @param set whether a server is configured at all
     * @param waiting how many wait to be sent, or to be tried again
     * @param givenUp how many the server would not take
     * @param next when the first of those that wait is tried; empty when none waits
     */
    record State(boolean set, long waiting, long givenUp, Optional<Instant> next) {}
}
