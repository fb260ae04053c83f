package th.samnak.correspondence.letter.application;

import java.util.List;
import java.util.Optional;

/**
 * Whether the caller may take a step now.
 *
 * @param step a constant of IncomingStep or OutgoingStep
 * @param why message key of the reason when it is not allowed, with arguments; empty when allowed
 */
public record StepOffer<S extends Enum<S>>(S step, Optional<Reason> why) {

    /** @param key message key @param arguments put in for {0}, {1}… */
    public record Reason(String key, List<Object> arguments) {}

    public boolean allowed() {
        return why.isEmpty();
    }
}
