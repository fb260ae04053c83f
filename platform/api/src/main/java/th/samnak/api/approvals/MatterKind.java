package th.samnak.api.approvals;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.osgi.annotation.versioning.ConsumerType;
import th.samnak.api.ModuleId;
import th.samnak.api.Permission;
import th.samnak.api.Role;
import th.samnak.api.access.Caller;
import th.samnak.api.organisation.Capacity;
import th.samnak.api.records.RecordId;

/**
 * A kind of matter on which somebody decides, registered as an OSGi service by the function. It says what is asked and which power it
 * takes; who is asked follows from the organisation of the day. The message key of its name is {@code <module>.matter.<name>}.
 */
@ConsumerType
public interface MatterKind {

    ModuleId module();

    /** Lower-case English noun, for example {@code draft}. */
    String name();

    /** {@code module:name}. */
    default String id() {
        return module() + ":" + name();
    }

    /** What only who decides must hold. */
    Permission permission();

    Proposal proposal();

    /** With which words it may be asked; who proposes chooses among several. */
    default Set<Proposal> proposals() {
        return Set.of(proposal());
    }

    /** What may be decided. */
    default Set<Decision> decisions() {
        return proposal().answers();
    }

    /**
     * The rule parameter with the amount in baht up to which a holder of that part decides, as of the day the matter began; empty
     * where the part knows no limit. Whoever acts for the post is bound by it as well; an order of delegation may set a lower one.
     */
    default Optional<String> ceiling(Role part) {
        return Optional.empty();
    }

    /** Through which parts the line goes between the owner and the one who decides, nearest first. */
    default List<Role> layers() {
        return List.of(Role.SECTION_HEAD, Role.DIRECTOR, Role.DEPUTY_HEAD);
    }

    /** Whose opinion is asked before it is decided, all at once. */
    default List<Concurrence> concurring(Submission matter) {
        return List.of();
    }

    default Optional<TimeLimit> limit() {
        return Optional.empty();
    }

    /** Whether the law lets somebody act first and have it ratified (ให้สัตยาบัน). */
    default boolean mayActFirst() {
        return false;
    }

    /** Whether who proposes may also decide; only where nobody's advantage is decided on, such as the signature under one's own letter. */
    default boolean mayDecideOwn() {
        return false;
    }

    /** Whether the capacity decides on this record, beyond what the permission says; read in the caller's transaction. */
    default boolean admits(RecordId record, Capacity capacity) {
        return true;
    }

    /**
     * Whether whoever decides is appointed to it by name, such as the chair of a committee, and not by a post: then only who
     * {@link #appointed} names may, whatever permissions others hold.
     */
    default boolean byAppointment() {
        return false;
    }

    /** Who is appointed to decide on the record on that day, first who is asked; asked where it is {@link #byAppointment} only. */
    default List<Appointed> appointed(RecordId record, LocalDate day) {
        return List.of();
    }

    /** Whether the caller may read it although they have no part in its way. */
    default boolean reads(Approval matter, Caller caller) {
        return false;
    }

    /** Whether nothing outward happens in {@link #turned}, so that a decision can be taken back for a moment. */
    default boolean undoable() {
        return false;
    }

    /** Looked at before anybody signs: a few lines for whoever decides, or empty. Called for a caller who may read it. */
    default Optional<Preview> preview(Approval matter) {
        return Optional.empty();
    }

    /**
     * Something has become of a matter. Called in the transaction of the act, as its caller; whatever it throws undoes the act.
     */
    void turned(Turn turn);

    /**
     * @param lines plain text
     * @param paper opens the PDF that is decided on; empty for none
     */
    record Preview(List<String> lines, Optional<Supplier<InputStream>> paper) {

        public Preview {
            lines = List.copyOf(lines);
        }
    }
}
