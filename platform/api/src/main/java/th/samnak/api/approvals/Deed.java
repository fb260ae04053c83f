package th.samnak.api.approvals;

import java.util.List;
import java.util.Optional;
import th.samnak.api.organisation.PersonId;

/**
 * What somebody decides on a matter.
 *
 * @param matter its id
 * @param version as read; what was decided meanwhile is told
 * @param lines one minute
 * @param capacity key of the capacity chosen; empty when there is only one
 * @param to to whom it goes next, or is assigned; empty to follow the plan
 * @param stay write the minute only and keep it
 * @param request one for each press of a button: sent twice, it is done once; at most 80 characters
 */
public record Deed(
        String matter, long version, List<MinuteLine> lines, String capacity, Optional<PersonId> to, boolean stay, String request) {

    public Deed {
        lines = List.copyOf(lines);
    }

    public static Deed of(Approval matter, String request, MinuteLine... lines) {
        return new Deed(matter.id(), matter.version(), List.of(lines), "", Optional.empty(), false, request);
    }

    public Deed as(String chosen) {
        return new Deed(matter, version, lines, chosen, to, stay, request);
    }

    public Deed on(PersonId next) {
        return new Deed(matter, version, lines, capacity, Optional.of(next), stay, request);
    }

    public Deed staying() {
        return new Deed(matter, version, lines, capacity, to, true, request);
    }
}
