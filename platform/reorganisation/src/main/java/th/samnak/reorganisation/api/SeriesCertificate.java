package th.samnak.reorganisation.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import th.samnak.api.numbering.SeriesContinuity.Line;

/**
 * The proof that goes with a plan that was carried out: the registers of the units that ended were closed with their last numbers,
 * those of the units that it made begin at 1, no number is missing or stands twice, and every prefix was its unit's on the day of
 * issue. Source: ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. 2526 (เลขทะเบียนติดต่อกันไปตลอดปีปฏิทิน).
 *
 * @param lines the closed series first, which bear the first day without numbers; then those that go on or begin
 * @param checksum SHA-256 of what was kept, in lower-case hexadecimal
 * @param intact whether what is kept still has that checksum
 */
public record SeriesCertificate(
        String plan, LocalDate effective, Instant madeAt, List<Line> lines, String checksum, boolean intact) {

    public SeriesCertificate {
        lines = List.copyOf(lines);
    }

    /** Whether no line has a fault. */
    public boolean holds() {
        return lines.stream().allMatch(Line::holds);
    }

    /** How many series were not looked at because their function did not run. */
    public long unseen() {
        return lines.stream().filter(line -> !line.seen()).count();
    }
}
