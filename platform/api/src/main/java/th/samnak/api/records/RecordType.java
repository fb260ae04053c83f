package th.samnak.api.records;

import java.util.Optional;
import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;
import th.samnak.api.ModuleId;
import th.samnak.api.Permission;
import th.samnak.api.retention.RetentionClass;

/** A kind of record that a function keeps, registered as an OSGi service. Its name's message key is {@code <module>.record.<type>}. */
@ConsumerType
public interface RecordType {

    ModuleId module();

    String type();

    /** Where a record of this kind is looked at: the address below {@code /} with {@code {key}} in it. */
    String address();

    /** Who may look at records of this kind at all; lists show them to nobody while it is empty. */
    default Optional<Permission> permission() {
        return Optional.empty();
    }

    /**
     * Which of them the caller on this thread may know of, on the day that is looked at; asked only of those who hold the
     * permission, and of what they hold or are asked to do as well. Must be quick, and equal for kinds that follow one rule.
     */
    default Sight sight() {
        return Sight.NONE;
    }

    /** The message key of a status. @param status as entered, not empty */
    default String statusKey(String status) {
        return module() + "." + type() + "-state." + status;
    }

    /** The message key of what is asked in a task. */
    default String taskKey(String what) {
        return module() + ".work." + what;
    }

    /** The permissions that tasks on records of this kind name ({@link RecordTask#in}, {@link RecordTask#across}). */
    default Set<Permission> asked() {
        return Set.of();
    }

    /** What each record of this kind tells of people. */
    default Set<PersonalContent> personalData() {
        return Set.of();
    }

    /** How long a record is kept that does not say so itself; empty: for ever. */
    default Optional<RetentionClass> retention() {
        return Optional.empty();
    }

    /**
     * Counted up when the function tells more of its records than before: the register then asks for all of them once more.
     */
    default int edition() {
        return 1;
    }

    /**
     * Enters every record of this kind that there is, in portions. Asked once, when the register meets the kind or its edition for
     * the first time, and again at the next start if that did not come to its end.
     */
    default void enterAll() {}

    /** {@code module:type}. */
    default String kind() {
        return module() + ":" + type();
    }

    /** The permanent address of a record. */
    default String addressOf(String key) {
        return address().replace("{key}", key);
    }
}
