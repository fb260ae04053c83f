package th.samnak.api.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.osgi.annotation.versioning.ConsumerType;
import th.samnak.api.ModuleId;
import th.samnak.api.records.RecordId;

/**
 * How a function takes part in a reorganisation, registered as an OSGi service. The platform moves custody of the function's
 * records in the register; here the function lets its own rows follow, in the same transaction.
 */
@ConsumerType
public interface Succession {

    ModuleId module();

    /** What of the unit's would move that is not a record of the register, for the rehearsal: kind (a message key) and count. */
    List<Holding> holdings(UnitId unit);

    /**
     * Lets the function's rows follow. May not ask anybody; whatever it throws stops the cut-over and leaves everything as it was.
     *
     * @param handed what went where
     */
    void follow(Handing handed);

    /** Restores what {@link #follow} changed for the same handing. */
    void takeBack(Handing handed);

    record Holding(String kindKey, long count) {}

    /**
     * @param id name of the hand-over
     * @param heir who gets what is not named
     * @param kinds where the records of a kind went that are not named singly, by {@code module:type}
     * @param single where single records went
     */
    record Handing(
            String id,
            UnitId from,
            UnitId heir,
            LocalDate on,
            Map<String, UnitId> kinds,
            Map<RecordId, UnitId> single) {

        public Handing {
            kinds = Map.copyOf(kinds);
            single = Map.copyOf(single);
        }

        /** Where the records of a kind went that are not named singly. */
        public UnitId heirOf(ModuleId module, String type) {
            return kinds.getOrDefault(module + ":" + type, heir);
        }

        public UnitId heirOf(RecordId record) {
            UnitId named = single.get(record);
            return named == null ? heirOf(record.module(), record.type()) : named;
        }
    }
}
