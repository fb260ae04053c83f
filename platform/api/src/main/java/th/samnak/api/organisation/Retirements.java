package th.samnak.api.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Who leaves office by age, and when: at the end of the fiscal year, 30 September, in which they turn 60 (พ.ร.บ. บำเหน็จบำนาญข้าราชการ
 * พ.ศ. 2494 มาตรา 19); whoever is born on 1 October turns 60 the day before (ประมวลกฎหมายแพ่งและพาณิชย์ มาตรา 16). The age is dated
 * data with its citation. A birth date is personal data: it is kept apart from the organisation, never listed, and every look at
 * one is recorded.
 */
@ProviderType
public interface Retirements {

    /** How many days before, at the least, an office must be warned (handbook 3.7). */
    int WARNING_DAYS = 60;

    /**
     * Those who leave office within that many days from today, and those whose day has passed while they still hold a post; the
     * earliest first, then in Thai dictionary order. The caller sees the people of the units they are in charge of, and those who
     * work in a unit that answers for personnel by a clause all people of their agency; everybody else none.
     */
    List<Retirement> within(int days);

    /** The last day in office of a person whom the caller may see as in {@link #within}, or of themselves; empty when it is not known. */
    Optional<LocalDate> lastDay(PersonId person);

    /**
     * The birth date, for the person themselves and who answers for personnel in their agency; recorded as read.
     *
     * @throws th.samnak.api.errors.NotPermitted for everybody else
     */
    Optional<LocalDate> birthDate(PersonId person);

    /**
     * Keeps a birth date; for who keeps the organisation or answers for personnel, and not one's own.
     *
     * @throws th.samnak.api.errors.RuleViolation when nobody is known as that person, or the day cannot be one of a living officer
     */
    void keepBirthDate(PersonId person, LocalDate born);

    /**
     * @param post title of the post they work in
     * @param heads whether they are in charge of the unit: somebody must take its place by the next morning
     * @param lastDay in office
     * @param daysLeft days from today to the last day; negative when it has passed
     * @param law what it rests on
     * @param verified whether somebody has compared the figure with the law
     */
    record Retirement(
            PersonId person,
            String name,
            UnitId unit,
            String post,
            boolean heads,
            LocalDate lastDay,
            int daysLeft,
            String law,
            boolean verified) {}
}
