package th.samnak.api.records;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import th.samnak.api.ModuleId;
import th.samnak.api.Permission;
import th.samnak.api.Role;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.records.RecordRow.Due;

/**
 * How much there is to do in the caller's unit and those below it, in figures: counted is what the caller may know of, as in
 * {@link RecordLists}. While another day is looked at there are none. Each answer is one statement over an index.
 *
 * <p>All refuse whoever lacks {@link #SEE} with {@link th.samnak.api.errors.NotPermitted}.
 */
@ProviderType
public interface RecordLoads {

    /** To see how the work lies on one's people: those who lead. */
    Permission SEE = ModuleId.of("records").permission(
            "see-load", Role.HEAD, Role.DEPUTY_HEAD, Role.DIRECTOR, Role.SECTION_HEAD);

    /** What is open by who holds it; empty stands for what nobody holds. */
    Map<Optional<PersonId>, Pressing> byHolder();

    /** What is open by the unit that keeps it. */
    Map<UnitId, Pressing> byUnit();

    /** How many began and how many ended on each day on which something did, oldest first. @param from first day */
    List<Flow> flow(LocalDate from);

    /** How long what ended took, by kind, the slowest first. @param from first day on which it may have ended */
    List<Took> finished(LocalDate from);

    /** How many, by how pressing they are. */
    record Pressing(Map<Due, Long> counts) {

        public Pressing {
            counts = counts.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(counts));
        }

        public long of(Due due) {
            return counts.getOrDefault(due, 0L);
        }

        public long all() {
            return counts.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    record Flow(LocalDate day, long begun, long ended) {}

    /**
     * @param nameKey message key of the kind's name
     * @param count how many ended
     * @param median working days from beginning to end
     * @param limit the median of the working days that they had until their deadline; empty where none had one
     */
    record Took(String nameKey, int count, int median, Optional<Integer> limit) {}
}
