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
 * @param deadline by when; empty for none, or when nobody owes anything any more
 * @param amount in baht, where the record stands for money or a thing of value; sums are reconciled at a reorganisation
 * @param facts what else is known; {@link Records#find} tells them without their tasks and links
 */
public record RecordEntry(
        RecordId id,
        String title,
        Secrecy secrecy,
        UnitId custodian,
        LocalDate begun,
        boolean open,
        Optional<LocalDate> deadline,
        Optional<BigDecimal> amount,
        RecordFacts facts) {

    public RecordEntry(
            RecordId id,
            String title,
            Secrecy secrecy,
            UnitId custodian,
            LocalDate begun,
            boolean open,
            Optional<LocalDate> deadline,
            Optional<BigDecimal> amount) {
        this(id, title, secrecy, custodian, begun, open, deadline, amount, RecordFacts.NONE);
    }

    public RecordEntry with(RecordFacts known) {
        return new RecordEntry(id, title, secrecy, custodian, begun, open, deadline, amount, known);
    }

    public RecordEntry in(UnitId keeper) {
        return new RecordEntry(id, title, secrecy, keeper, begun, open, deadline, amount, facts);
    }
}
