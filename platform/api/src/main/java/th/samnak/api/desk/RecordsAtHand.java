package th.samnak.api.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import th.samnak.api.access.Secrecy;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.records.RecordId;

/**
 * The records that the caller opened last, and those they keep at hand. Only ids are kept: titles are the register's of this
 * moment, masked where a record is secret, and what has gone or may no longer be seen is not among them.
 */
@ProviderType
public interface RecordsAtHand {

    /** Which record is looked at there; empty when it is no record's page, or the caller may not see it. @param path below {@code /}, without parameters */
    Optional<RecordId> at(String path);

    /**
     * Remembers that the caller has opened it, if they may see it. While another day is looked at nothing is kept, and nothing
     * thrown.
     */
    void opened(RecordId record);

    /** The last ones first. @param most at most how many; no more than 30 are remembered */
    List<AtHand> recent(int most);

    /** In the order in which they were chosen, the last one first. @param most at most how many */
    List<AtHand> favourites(int most);

    boolean isFavourite(RecordId record);

    /**
     * Keeps it at hand, or no longer.
     *
     * @throws th.samnak.api.errors.NotFound when it is to be kept and the caller may not see it
     * @throws th.samnak.api.errors.RuleViolation when there are too many already
     */
    void favour(RecordId record, boolean on);

    /**
     * @param title masked where it is secret
     * @param address below {@code /}
     * @param at when it was opened last, or chosen
     */
    record AtHand(RecordId record, String title, Secrecy secrecy, String address, Instant at) {}

    /** Somebody has opened a record, or chosen one; their open pages look again. */
    record AtHandChanged(PersonId person) {}
}
