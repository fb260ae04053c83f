package th.samnak.e2e.crash;

/**
 * What became of one round.
 *
 * @param millis from the beginning of the typing, or from the press of the button, until the kill
 * @param confirmed whether the person had seen the confirmation
 * @param done whether the act was done when everything ran again; always for typing
 * @param lostMillis how old the first thing was that did not come back; 0 where nothing was lost
 */
record Fate(Round round, long millis, boolean confirmed, boolean done, long lostMillis) {

    /** What is killed, in the middle of what. */
    enum Round {
        SERVER_TYPING,
        SERVER_SIGNING,
        BROWSER_TYPING,
        BROWSER_SIGNING;

        boolean ofServer() {
            return this == SERVER_TYPING || this == SERVER_SIGNING;
        }

        boolean typing() {
            return this == SERVER_TYPING || this == BROWSER_TYPING;
        }
    }
}
