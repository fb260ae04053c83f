package th.samnak.handover.api;

import java.util.List;
import java.util.function.UnaryOperator;
import org.osgi.annotation.versioning.ProviderType;
import th.samnak.api.handover.Dependant;
import th.samnak.api.handover.Occasion;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.PersonId;

/**
 * Somebody moves, retires or leaves: everything that depends on them is shown and goes to others on a day, with a receipt.
 * Everybody may ask about themselves; about others only whoever may plan, within the own unit and those below it, an administrator
 * and the head within the agency.
 */
@ProviderType
public interface HandOvers {

    /** People whose hand-over the caller may plan, themselves first. */
    List<Person> people();

    /** People who could take over from that person: those of the same agency. */
    List<Person> receivers(PersonId from);

    /**
     * Everything that depends on the person.
     *
     * @throws th.samnak.api.errors.NotPermitted when the caller may not ask about that person
     */
    List<Dependant> dependants(Occasion occasion);

    /** Functions that stand still and might hold matters of the person, so that nobody can tell. */
    List<Finding> untold(Occasion occasion);

    /** What it would come to, tried out in a transaction that is thrown away. */
    Preview preview(Wish wish);

    /**
     * Plans it. When rights end or move it must be confirmed by somebody else before its day.
     *
     * @return its id
     * @throws th.samnak.api.errors.RuleViolation with the first thing that stands in the way
     */
    String plan(Wish wish);

    /** @throws th.samnak.api.errors.RuleViolation when the caller planned it, gives or gets something by it, or it is not waiting */
    void confirm(String id);

    /** Whether the caller may confirm it now. */
    boolean mayConfirm(String id);

    /** Gives it up; nothing was written yet. @param reason must not be blank */
    void withdraw(String id, String reason);

    /** Whether the caller may give it up. */
    boolean mayWithdraw(String id);

    /** What the caller planned, confirms, gives, gets or may ask about; the latest day first. */
    List<HandOver> list();

    /** @throws th.samnak.api.errors.NotFound when there is none, or none that the caller may see */
    HandOver find(String id);

    /** What would go where if it were carried out now; nothing is tried. */
    List<Line> expected(String id);

    /** Carries it out now, if its day has come. */
    HandOver carryOut(String id);

    /** Signs for what the caller gives, from the plan on, or has got. @throws th.samnak.api.errors.RuleViolation when nothing is to be signed */
    void sign(String id);

    /** What waits for the caller: to be confirmed or signed, or comes to them on a day ahead. */
    List<HandOver> waitingForMe();

    /** The receipt as PDF. @param thai says a message key in Thai */
    byte[] paper(String id, UnaryOperator<String> thai);
}
