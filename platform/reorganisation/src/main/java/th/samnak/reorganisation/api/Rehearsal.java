package th.samnak.reorganisation.api;

import java.math.BigDecimal;
import java.util.List;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.UnitId;

/**
 * What a reorganisation would do, with nothing written.
 *
 * @param before the chart of its day as it would be without it
 * @param after the chart on its day
 * @param movements what goes from where to where, in counts
 * @param balance what must be the same before and after
 * @param findings what breaks, what has no place, what somebody should know; blocking ones first
 */
public record Rehearsal(
        Chart before, Chart after, List<Movement> movements, List<Balance> balance, List<Finding> findings) {

    public Rehearsal {
        movements = List.copyOf(movements);
        balance = List.copyOf(balance);
        findings = List.copyOf(findings);
    }

    public boolean possible() {
        return findings.stream().noneMatch(Finding::blocking);
    }

    /** @param subject kind of thing: {@code person}, {@code post}, {@code vacant}, {@code module:type} */
    public record Movement(String subject, UnitId from, UnitId to, long count, BigDecimal amount) {}

    /** @param subject as in {@link Movement}; the sums agree when both counts and both amounts are equal */
    public record Balance(String subject, long before, long after, BigDecimal amountBefore, BigDecimal amountAfter) {

        public boolean agrees() {
            return before == after && amountBefore.compareTo(amountAfter) == 0;
        }
    }
}
