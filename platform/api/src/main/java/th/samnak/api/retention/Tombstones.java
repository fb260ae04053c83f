package th.samnak.api.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import th.samnak.api.access.Secrecy;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.records.RecordId;

/**
 * What stays of records that were destroyed, whichever function kept them (ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. 2526 ข้อ 66–70):
 * what the register knew, the checksums of what went, and the minutes. Never changed once it is set. Nothing is ever null.
 */
@ProviderType
public interface Tombstones {

    /**
     * Sets the stone of a record in the transaction that destroys it. Title, level, keeper and dates are taken from the register
     * of records as they stand.
     *
     * @param ground on which list and decision it went, 1 to 500 characters
     * @param minutes how it was destroyed, 1 to 2000 characters
     * @throws th.samnak.api.errors.NotFound when the register does not know the record
     * @throws th.samnak.api.errors.RuleViolation when it has a stone already
     */
    void set(RecordId record, String ground, String minutes, List<Remain> remains);

    Optional<Tombstone> find(RecordId record);

    /**
     * Every stone that names a content: whether a file that turned up somewhere was to be destroyed.
     *
     * @param sha256 lower-case hexadecimal
     */
    List<Tombstone> naming(String sha256);

    /** A file or text that went. */
    record Remain(String name, String sha256) {}

    /**
     * @param title as the register had it: masked when it was secret
     * @param by name of the person who carried it out, as shown
     */
    record Tombstone(
            RecordId record,
            String title,
            Secrecy secrecy,
            UnitId custodian,
            LocalDate begun,
            LocalDate destroyed,
            String ground,
            String minutes,
            String by,
            List<Remain> remains) {

        public Tombstone {
            remains = List.copyOf(remains);
        }
    }
}
