package th.samnak.privacy.application;

import java.time.Instant;
import java.util.List;
import th.samnak.api.access.Secrecy;
import th.samnak.api.organisation.Capacity;
import th.samnak.api.timeline.Happening;
import th.samnak.privacy.domain.LedgerLine.Act;

/**
 * All that is known of one secret.
 *
 * @param reads who opened it, newest first
 * @param authority by virtue of which posts the caller may change its level; empty when by none
 */
public record ControlFile(ControlRow row, List<Line> lines, List<Happening> reads, List<Capacity> authority) {

    /** @param reason empty where the caller may not know it @param copy 0 when it is about none */
    public record Line(
            Instant at, Act act, Secrecy before, Secrecy after, String reason, String name, String capacity, String basis, int copy) {}
}
