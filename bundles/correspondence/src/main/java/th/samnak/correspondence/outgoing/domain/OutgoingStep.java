package th.samnak.correspondence.outgoing.domain;

import static th.samnak.correspondence.outgoing.domain.OutgoingState.*;

import java.util.Set;

/** What can be done with an outgoing letter, and where it leads. Message key {@code correspondence.step.<NAME>}. */
public enum OutgoingStep {
    REVISE(DRAFT, DRAFT),
    /** The drafter hands it to the one who checks. */
    SUBMIT(DRAFT, DRAFT),
    MARK_CHECKED(CHECKED, DRAFT),
    /** To the next superior or the signer; may be repeated up the chain. */
    PROPOSE(PROPOSED, CHECKED, PROPOSED),
    SEND_BACK(DRAFT, DRAFT, CHECKED, PROPOSED),
    SIGN(SIGNED, PROPOSED),
    SEND(SENT, SIGNED),
    CONFIRM_DELIVERY(DELIVERED, SENT),
    /** The answer was registered; taken by the incoming letter, never by hand. */
    ANSWER(ANSWERED, SENT, DELIVERED),
    CANCEL(CANCELLED, DRAFT, CHECKED, PROPOSED, SIGNED),
    /** Filed with a class of retention; the state stays. */
    FILE_COPY(DELIVERED, SENT, DELIVERED, ANSWERED);

    private final OutgoingState to;
    private final Set<OutgoingState> from;

    OutgoingStep(OutgoingState to, OutgoingState... from) {
        this.to = to;
        this.from = Set.of(from);
    }

    /** Where it leads; meaningless for {@link #FILE_COPY}, which leads nowhere. */
    public OutgoingState to() {
        return to;
    }

    public boolean legalFrom(OutgoingState state) {
        return from.contains(state);
    }
}
