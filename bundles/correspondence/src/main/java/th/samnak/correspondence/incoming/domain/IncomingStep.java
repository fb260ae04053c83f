package th.samnak.correspondence.incoming.domain;

import static th.samnak.correspondence.incoming.domain.IncomingState.*;

import java.util.Set;

/** What can be done with an incoming letter, and where it leads. Message key {@code correspondence.step.<NAME>}. */
public enum IncomingStep {
    CHECK(CHECKED, ARRIVED),
    TO_SECRET_DESK(SECRET_DESK, ARRIVED, CHECKED),
    REGISTER(REGISTERED, CHECKED, SECRET_DESK),
    RETURN_TO_SENDER(RETURNED, ARRIVED, CHECKED, SECRET_DESK, REGISTERED),
    ROUTE(ROUTED, REGISTERED),
    REFUSE(REGISTERED, ROUTED),
    ACCEPT(AT_UNIT, ROUTED),
    ASSIGN(ASSIGNED, AT_UNIT, ASSIGNED),
    PROPOSE(PROPOSED, ASSIGNED, AT_UNIT),
    /** To the next superior, with a minute. */
    PASS_UP(PROPOSED, PROPOSED),
    SEND_BACK(ASSIGNED, PROPOSED),
    DECIDE(ORDERED, PROPOSED),
    /** By hand an answer is begun; the step itself is taken when that answer is signed. */
    REPLY(REPLIED, ORDERED),
    FILE(FILED, ORDERED),
    CLOSE(CLOSED, REPLIED, FILED),
    ARCHIVE(ARCHIVED, CLOSED);

    private final IncomingState to;
    private final Set<IncomingState> from;

    IncomingStep(IncomingState to, IncomingState... from) {
        this.to = to;
        this.from = Set.of(from);
    }

    public IncomingState to() {
        return to;
    }

    public boolean legalFrom(IncomingState state) {
        return from.contains(state);
    }
}
