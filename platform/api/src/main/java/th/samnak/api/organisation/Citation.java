package th.samnak.api.organisation;

import java.util.Optional;

/**
 * Where a part of the organisation is laid down.
 *
 * @param instrument the announcement, order or law
 * @param clause mark of its clause as the instrument letters or numbers it, for example {@code ก} or {@code 2.1}; empty for the
 *     instrument as a whole
 */
public record Citation(InstrumentId instrument, Optional<String> clause) {

    public static Citation of(String instrument, String clause) {
        return new Citation(new InstrumentId(instrument), Optional.of(clause));
    }

    public static Citation whole(String instrument) {
        return new Citation(new InstrumentId(instrument), Optional.empty());
    }

    /** {@code <instrument>} or {@code <instrument>#<mark>}. */
    @Override
    public String toString() {
        return clause.map(mark -> instrument + "#" + mark).orElse(instrument.value());
    }
}
