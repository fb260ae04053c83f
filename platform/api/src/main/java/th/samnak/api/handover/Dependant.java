package th.samnak.api.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import th.samnak.api.ModuleId;
import th.samnak.api.Permission;
import th.samnak.api.access.Secrecy;
import th.samnak.api.records.RecordId;

/**
 * One thing that depends on a person.
 *
 * @param kind which kind; the message key of its name is {@code <module>.dependant.<kind>}
 * @param key the function's own id of it, unique within the kind
 * @param title one line, as the caller may see it; of something secret its masked form only
 * @param secrecy which clearance whoever takes it over needs
 * @param record where it is looked at; empty for none
 * @param since when it came to the person; empty where nobody knows
 * @param due by when it is to be done; a hand-over never changes it
 * @param needs what whoever takes it over must be permitted to do; empty for nothing
 * @param rights whether rights come, move or end with it, so that a second person must confirm
 * @param obstacle why it cannot be given up as things are; empty when nothing stands in the way
 */
public record Dependant(
        ModuleId module,
        String kind,
        String key,
        String title,
        Secrecy secrecy,
        Optional<RecordId> record,
        Optional<LocalDate> since,
        Optional<LocalDate> due,
        Fate fate,
        Optional<Permission> needs,
        boolean rights,
        Optional<Obstacle> obstacle) {

    /** What becomes of it; the message key is {@code handover.fate.<fate>} in lower case with hyphens. */
    public enum Fate {
        /** Goes to the receiver. */
        PASSES,
        /** Ends, unless somebody is named for it: then it goes to them. */
        ENDS_UNLESS_NAMED,
        /** Ends with the person. */
        ENDS,
        /** Ends by law; for the receiver there must be a new order. */
        NEEDS_ORDER,
        /** Goes along with the person; nothing is done. */
        STAYS
    }

    /** A sentence, as a message key with its arguments. */
    public record Obstacle(String messageKey, List<Object> arguments) {

        public Obstacle {
            arguments = List.copyOf(arguments);
        }
    }

    /** Ordinary, without dates, record and needs. */
    public static Dependant of(ModuleId module, String kind, String key, String title, Fate fate) {
        return new Dependant(module, kind, key, title, Secrecy.ORDINARY, Optional.empty(), Optional.empty(), Optional.empty(), fate,
                Optional.empty(), false, Optional.empty());
    }

    public Dependant classified(Secrecy level) {
        return new Dependant(module, kind, key, title, level, record, since, due, fate, needs, rights, obstacle);
    }

    public Dependant shownAt(RecordId id) {
        return new Dependant(module, kind, key, title, secrecy, Optional.of(id), since, due, fate, needs, rights, obstacle);
    }

    public Dependant dated(Optional<LocalDate> begun, Optional<LocalDate> deadline) {
        return new Dependant(module, kind, key, title, secrecy, record, begun, deadline, fate, needs, rights, obstacle);
    }

    public Dependant needing(Permission permission) {
        return new Dependant(module, kind, key, title, secrecy, record, since, due, fate, Optional.of(permission), rights, obstacle);
    }

    /** Rights come, move or end with it. */
    public Dependant withRights() {
        return new Dependant(module, kind, key, title, secrecy, record, since, due, fate, needs, true, obstacle);
    }

    public Dependant stoppedBy(String messageKey, Object... arguments) {
        return new Dependant(module, kind, key, title, secrecy, record, since, due, fate, needs, rights,
                Optional.of(new Obstacle(messageKey, List.of(arguments))));
    }

    /** {@code module:kind}. */
    public String group() {
        return module + ":" + kind;
    }

    /** {@code module:kind:key}, names it among everything that depends on the person. */
    public String id() {
        return group() + ":" + key;
    }
}
