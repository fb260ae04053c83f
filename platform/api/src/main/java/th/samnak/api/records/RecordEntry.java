package th.samnak.api.records;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import th.samnak.api.access.Secrecy;
import th.samnak.api.organisation.UnitId;

/**
 * What the register knows of a record.
 *
 * @param title one line; of a secret record its masked form only
 * @param custodian the unit that has it in its keeping
 * @param begun when the matter began
 * @param open whether work on it is still to be done
 * @param deadline by when; empty for none
 * @param amount in baht, where the record stands for money or a thing of value; sums are reconciled at a reorganisation
 */
public record RecordEntry(
        RecordId id,
        String title,
        Secrecy secrecy,
        UnitId custodian,
        LocalDate begun,
        boolean open,
        Optional<LocalDate> deadline,
        Optional<BigDecimal> amount) {}
