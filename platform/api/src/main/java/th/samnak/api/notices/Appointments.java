package th.samnak.api.notices;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import th.samnak.api.access.Caller;
import th.samnak.api.records.RecordId;

/** What a function puts into people's calendars, registered as an OSGi service. */
@ConsumerType
public interface Appointments {

    /**
     * What the person has to do or attend between the days, both included, as they may see it now; secret matters with their masked
     * title. Called on behalf of the person.
     */
    List<Appointment> of(Caller person, LocalDate from, LocalDate until);

    /**
     * @param title one line, masked where it must be
     * @param day on which it is due or takes place
     * @param begins empty for the whole day
     * @param place where; may be empty
     */
    record Appointment(RecordId record, String title, LocalDate day, Optional<ZonedDateTime> begins, Optional<ZonedDateTime> ends, String place) {}
}
