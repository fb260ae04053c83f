package th.samnak.reorganisation.blueprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import th.samnak.reorganisation.api.Operation;
import th.samnak.reorganisation.api.Operation.TransferDuty;

/** Transfers of duties in the order in which their records must go: whoever gives and receives the same duty gives first. */
public final class DutyTransfers {

    private DutyTransfers() {}

    /** Empty when units pass the same duty on in a circle, so that nobody can begin. */
    public static Optional<List<TransferDuty>> ordered(List<Operation> operations) {
        List<TransferDuty> waiting = new ArrayList<>(
                operations.stream().filter(TransferDuty.class::isInstance).map(TransferDuty.class::cast).toList());
        List<TransferDuty> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            Optional<TransferDuty> next = waiting.stream().filter(duty -> !receiverMustGiveFirst(duty, waiting)).findFirst();
            if (next.isEmpty()) {
                return Optional.empty();
            }
            ordered.add(next.get());
            waiting.remove(next.get());
        }
        return Optional.of(ordered);
    }

    private static boolean receiverMustGiveFirst(TransferDuty duty, List<TransferDuty> waiting) {
        return waiting.stream()
                .anyMatch(other -> other.from().equals(duty.to()) && other.function().equals(duty.function()));
    }
}
