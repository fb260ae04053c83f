package th.samnak.api.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;
import th.samnak.api.Role;

/**
 * Who is away, on which days, and who exercises their posts meanwhile (พ.ร.บ. ระเบียบบริหารราชการแผ่นดิน พ.ศ. 2534 มาตรา 41 to 50).
 * Everybody tells their own leave and official travel, from today on; those over a person and the clerk of the unit do so for
 * others, and complete the record of days that have passed. A suspension is entered by the head and the administrator. Who is
 * away, and until when, is told in the whole agency; why, only to the person and to those who may enter it for them. Each act is
 * recorded, and who thereby acts for somebody, or no longer does, is told by a notice. What was signed meanwhile stays: it keeps
 * the power by which it was signed.
 */
@ProviderType
public interface Absences {

    /**
     * @param from first day, not before today except for who may enter it for others
     * @param last last day, included
     * @return the absence's id
     * @throws th.samnak.api.errors.NotPermitted when it is not the caller's to tell
     * @throws th.samnak.api.errors.RuleViolation when the days are turned round or have passed, when the person is unknown on one
     *     of them or is away on one of them already
     */
    String enter(PersonId person, Absence.Kind kind, LocalDate from, LocalDate last);

    /**
     * The person is back earlier. Who comes back on the first day has not been away.
     *
     * @param last last day of the absence, yesterday or later, and before the one known so far
     * @throws th.samnak.api.errors.NotFound when there is no such absence, or not for the caller
     * @throws th.samnak.api.errors.NotPermitted when it is not the caller's to tell; a suspension never is one's own
     * @throws th.samnak.api.errors.RuleViolation when that is no such day
     */
    void endEarly(String id, LocalDate last);

    /**
     * It does not come about. Errors as of {@link #endEarly}.
     *
     * @throws th.samnak.api.errors.RuleViolation when it has begun
     */
    void cancel(String id);

    /** Of the person, what is not over today, by beginning; none of somebody in another agency. */
    List<Away> of(PersonId person);

    /** Who is away on the day, the first to come back first. */
    List<Away> away(LocalDate day);

    /** What begins after the day, by beginning. */
    List<Away> coming(LocalDate day);

    /**
     * Who would exercise the posts of the person if they were away on those days; for anybody signed in, as it is for
     * {@link Chart#inChargeOf}.
     *
     * @param last last day, included; before {@code from} nothing is foreseen
     */
    List<Cover> foresee(PersonId person, LocalDate from, LocalDate last);

    /** Those whom the caller may tell to be away, themselves first, then in Thai dictionary order. */
    List<Person> people();

    /** What the caller may enter for the person; empty: nothing. */
    Set<Absence.Kind> kinds(PersonId person);

    /**
     * @param id of the {@link Dated} row
     * @param last last day, included; empty where an order left it open
     * @param kind why; empty for whom it does not concern
     * @param covers who exercises which post on which days, in the order of the posts; empty for somebody without one
     * @param mayChange whether the caller may end or cancel it
     */
    record Away(
            String id,
            Person person,
            LocalDate from,
            Optional<LocalDate> last,
            Optional<Absence.Kind> kind,
            List<Cover> covers,
            boolean mayChange) {

        public Away {
            covers = List.copyOf(covers);
        }

        /** Whether on some day nobody exercises a post that others wait for. */
        public boolean gap() {
            return covers.stream().anyMatch(Cover::gap);
        }
    }

    /**
     * One post over days on which nothing about it changes.
     *
     * @param last last day, included; empty for no end
     * @param by who exercises it; empty when nobody does
     */
    record Cover(Post post, LocalDate from, Optional<LocalDate> last, Optional<Capacity> by) {

        private static final Set<Role> WAITED_FOR = Set.of(Role.HEAD, Role.DEPUTY_HEAD, Role.DIRECTOR, Role.SECTION_HEAD);

        /** Whether nobody exercises it although it decides or checks what others do. */
        public boolean gap() {
            return by.isEmpty() && (post.heads() || post.roles().stream().anyMatch(WAITED_FOR::contains));
        }
    }
}
