package th.samnak.api.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
     * What else of the unit's a plan places like records, piece by piece or by kind, although the register of records does not know
     * it: balances of a budget by item, deposits, keys. The platform adds it up before and after; the function lets it follow. A kind's
     * name has the message key {@code <module>.record.<type>}. What there are thousands of belongs in the register.
     */
    default List<Belonging> belongings(UnitId unit) {
        return List.of();
    }

    /**
     * Kinds of record or belonging ({@code module:type}) of which what belongs together never parts: a case with its files. A plan
     * that gives such kinds to different units is refused.
     */
    default List<Set<String>> together() {
        return List.of();
    }

    /**
     * Of records that a plan names singly: those that go nowhere without each of them. Asked for kinds of {@link #together} only.
     *
     * @param records of this function
     */
    default Map<RecordId, Set<RecordId>> companions(Set<RecordId> records) {
        return Map.of();
    }

    /**
     * Lets the function's rows follow. May not ask anybody; whatever it throws stops the cut-over and leaves everything as it was.
     *
     * @param handed what went where
     */
    void follow(Handing handed);

    /** Restores what {@link #follow} changed for the same handing. */
    void takeBack(Handing handed);

    /**
     * A unit that had ended stands again under its id, in the same transaction. What others took over from it stays with them: a
     * function that had left rows in the former unit's name writes their keepers' names into them now.
     *
     * @param change names the plan, for {@link #takeBackRevival}
     */
    default void revive(UnitId unit, String change) {}

    /** Restores what {@link #revive} changed. */
    default void takeBackRevival(UnitId unit, String change) {}

    record Holding(String kindKey, long count) {}

    /**
     * @param id of this function; its type names the kind
     * @param title one line, without secrets
     * @param open whether something is still to be done with it
     * @param amount in baht, zero where it stands for no money
     */
    record Belonging(RecordId id, String title, boolean open, BigDecimal amount) {}

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
