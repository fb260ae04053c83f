package th.samnak.api.numbering;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.UnitId;

/**
 * Registers over a reorganisation: those of a unit that ends are closed on the eve with their last numbers, those of its
 * successors begin at 1 with their first use, and again with each year. Source: domain rules of registers, ระเบียบสำนักนายกรัฐมนตรี
 * ว่าด้วยงานสารบรรณ พ.ศ. 2526 (เลขทะเบียนติดต่อกันไปตลอดปีปฏิทิน).
 */
@ProviderType
public interface SeriesContinuity {

    /**
     * Freezes all series of a unit, of every year, in the caller's transaction; waits for numbers that are being taken. From then
     * on {@link Numbering#next} refuses with a sentence that names the successors.
     *
     * @param on first day on which the unit issues no numbers
     * @param change name of the change, for {@link #thaw}
     * @return the series of the calendar and the fiscal year of the eve that were begun, with their last numbers
     * @throws th.samnak.api.errors.RuleViolation when they are frozen already
     */
    List<Frozen> freeze(UnitId unit, LocalDate on, Citation source, String change);

    /**
     * Takes back what was frozen or reopened under the name, in the caller's transaction; numbers then go on where they had
     * stopped. Nothing happens if nothing was.
     */
    void thaw(String change);

    /** Lets a unit that was set up again go on with its series. @param change for {@link #thaw}, which freezes them again */
    void reopen(UnitId unit, String change);

    /** All frozen series, those of a year only. */
    List<Frozen> frozen(int year);

    /** Proof of all series of a year. */
    Certificate certify(int year);

    /** Proof of the series of some units only. */
    default Certificate certify(int year, Set<UnitId> units) {
        List<Line> lines = certify(year).lines().stream().filter(line -> units.contains(line.series().unit())).toList();
        int unseen = (int) lines.stream().filter(line -> !line.seen()).count();
        return new Certificate(year, lines, lines.stream().allMatch(Line::holds), unseen);
    }

    /** @param last the last number issued, 0 for none @param on first day on which no number was issued any more */
    record Frozen(Series series, int last, LocalDate on, Citation source, String change) {}

    /**
     * @param holds whether no line has a fault
     * @param unseen how many series were not looked at because their function does not run
     */
    record Certificate(int year, List<Line> lines, boolean holds, int unseen) {

        public Certificate {
            lines = List.copyOf(lines);
        }
    }

    /**
     * What was found of one series.
     *
     * @param rows rows of the register that bear a number
     * @param gaps numbers issued that stand in no row and were not cancelled
     * @param duplicates rows too many for one number
     * @param strays rows with a number that was never issued
     * @param prefixes rows dated on a day on which the unit did not stand, or that bear another prefix than it had on that day
     * @param late rows dated on or after the day on which the series was frozen
     * @param frozen the first day without numbers; empty while it is open
     * @param seen whether the function was there to show its rows
     */
    record Line(
            Series series,
            int last,
            int rows,
            int cancelled,
            int gaps,
            int duplicates,
            int strays,
            int prefixes,
            int late,
            Optional<LocalDate> frozen,
            boolean seen) {

        public boolean holds() {
            return gaps == 0 && duplicates == 0 && strays == 0 && prefixes == 0 && late == 0;
        }
    }
}
