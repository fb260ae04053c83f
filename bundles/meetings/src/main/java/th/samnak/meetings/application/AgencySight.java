package th.samnak.meetings.application;

import java.time.Clock;
import th.samnak.api.access.Access;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.records.Sight;

/** What one may know of, for the lists of the register: what belongs to one's own agency, as in the function's own lists. */
public record AgencySight(Access access, Organisation organisation, Clock clock) {

    public Sight now() {
        return Sight.of(new MeetingStock(organisation, clock).units(access.caller()));
    }
}
