package th.samnak.records.lists.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import th.samnak.api.access.Caller;
import th.samnak.api.access.Secrecy;
import th.samnak.api.records.RecordType;
import th.samnak.api.records.Sight;

/**
 * What a caller sees with.
 *
 * @param views the kinds they may look at, put together where one rule tells what they may know of
 * @param doers in whose name they act, in the form of {@link th.samnak.api.records.RecordTask#doer}
 * @param units their own unit and those below it
 * @param today as is
 * @param soon the last day that is soon
 * @param other the day that is looked at, when it is not today
 */
record Eyes(
        Caller caller,
        boolean everything,
        List<View> views,
        List<String> doers,
        List<String> units,
        LocalDate today,
        LocalDate soon,
        Optional<LocalDate> other) {

    record View(List<RecordType> types, Sight sight) {}

    boolean cleared(Secrecy secrecy) {
        return everything || !secrecy.isSecret() || caller.clearance().covers(secrecy);
    }

    List<String> levels() {
        return List.of(Secrecy.values()).stream().filter(this::cleared).map(Enum::name).toList();
    }

    /** Only of the views of these kinds. @param kinds empty for all */
    Eyes of(Set<String> kinds) {
        List<View> some = views.stream()
                .map(view -> new View(
                        view.types().stream().filter(type -> kinds.isEmpty() || kinds.contains(type.kind())).toList(), view.sight()))
                .filter(view -> !view.types().isEmpty())
                .toList();
        return new Eyes(caller, everything, some, doers, units, today, soon, other);
    }

    /** Whether the query can bring nothing, so that the database need not be asked. */
    boolean blind() {
        return views.isEmpty();
    }
}
