package th.samnak.api.timeline;

import java.time.Instant;
import java.util.List;

/**
 * One thing that happened to a record.
 *
 * @param account whose act it was; {@code system} for the platform
 * @param name of the person as it was then, empty when only the account is known
 * @param post in which they acted, as printed then; empty when the organisation of that day is to be asked
 * @param what message key of what was done
 * @param arguments put in for {@code {0}}…
 * @param note free text, may be empty
 * @param changes what it was and became, of fields that are not secret
 */
public record Happening(
        Instant at, String account, String name, String post, String what, List<Object> arguments, String note, List<Change> changes) {

    public Happening {
        arguments = List.copyOf(arguments);
        changes = List.copyOf(changes);
    }

    public static Happening of(Instant at, String account, String name, String post, String what, String note) {
        return new Happening(at, account, name, post, what, List.of(), note, List.of());
    }

    /** @param field message key of the field's label */
    public record Change(String field, String before, String after) {}
}
