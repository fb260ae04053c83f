package th.samnak.api.records;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.UnitId;

/** The record register. A function enters what it keeps in the transaction that keeps it; custody and succession run on it. */
@ProviderType
public interface Records {

    /** Enters the record, or what has become of it; the founding unit and date are those of the first entry. */
    void enter(RecordEntry entry);

    /**
     * Says what is asked of whom on a record besides what its function entered with it; what the same source asked before is
     * replaced.
     *
     * @param source whose business it is, for example {@code approvals}; not the record's own function
     */
    void ask(RecordId record, String source, List<RecordTask> tasks);

    Optional<RecordEntry> find(RecordId id);

    /** Those of them that are known, by id; asked together, however many. */
    default Map<RecordId, RecordEntry> find(Collection<RecordId> ids) {
        Map<RecordId, RecordEntry> found = new HashMap<>();
        ids.forEach(id -> find(id).ifPresent(entry -> found.put(id, entry)));
        return found;
    }

    /** What a unit has in custody, by kind of record; a kind it has none of does not appear. */
    List<Tally> tally(UnitId unit);

    /** Records in a unit's custody in the order of their ids, a page of them. @param kind {@code module:type}; empty for all */
    List<RecordEntry> inCustody(UnitId unit, Optional<String> kind, int offset, int limit);

    /** Who had it when: the founding unit first, the present custodian last. @throws th.samnak.api.errors.NotFound if unknown */
    List<Custody> custody(RecordId id);

    /** Records whose custodian does not stand on the day. */
    List<RecordEntry> orphans(LocalDate day, int limit);

    /**
     * Hands everything of a unit over, in the caller's transaction: the records named individually to their units, the others of
     * each kind to that kind's unit, which may be the unit itself. Set-based, whatever their number. Hand-overs of one day follow
     * one another: what one brings to a unit, a later one of that unit takes along.
     *
     * @return how many went where
     * @throws th.samnak.api.errors.RuleViolation when a record would be left behind, or one that is named is not in the unit's
     *     custody
     */
    List<Handed> handOver(HandOver handOver);

    /**
     * Takes a hand-over back, records entered since excepted. Of several, the last must be taken back first.
     *
     * @throws th.samnak.api.errors.RuleViolation when what it handed over was handed on since
     */
    void takeBack(String handOver);

    /** SHA-256 over all entries in the order of their ids, in lower-case hexadecimal. */
    String checksum();

    /** How many of a kind, how many of them open, and the sum of their amounts in baht. */
    record Tally(String module, String type, long count, long open, BigDecimal amount) {}

    /** @param until first day on which it was another's; empty for the present custodian */
    record Custody(UnitId unit, LocalDate from, Optional<LocalDate> until, Optional<Citation> source) {}

    record Handed(UnitId to, Tally tally) {}

    /**
     * @param id name of this hand-over, for the receipts
     * @param kinds where the records of each kind go that are not named: key {@code module:type}, or {@code *} for all others
     * @param single where single records go
     * @param everything whether nothing may be left behind; otherwise kinds without a place stay where they are
     */
    record HandOver(
            String id,
            UnitId from,
            LocalDate on,
            Citation source,
            Map<String, UnitId> kinds,
            Map<RecordId, UnitId> single,
            boolean everything) {

        public HandOver {
            kinds = Map.copyOf(kinds);
            single = Map.copyOf(single);
        }
    }
}
