package th.samnak.api.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import th.samnak.api.records.RecordId;

/** What a function holds of a person, registered as an OSGi service. */
@ConsumerType
public interface PersonalHoldings {

    /**
     * Everything of that person, newest first, at most a thousand. Whoever calls has asked whether the caller of this thread may;
     * what is secret above the caller's clearance is named by its masked title and told no further. Found by the person's id
     * where it is known, else by the whole name or the identifier.
     */
    List<Holding> of(DataSubject who);

    /**
     * @param activity {@link ProcessingActivity#name}
     * @param record where it lies, when that is a record
     * @param title one line, masked where it must be
     * @param day of which it is told
     */
    record Holding(String activity, Optional<RecordId> record, String title, Optional<LocalDate> day, List<Datum> data) {

        public Holding {
            data = List.copyOf(data);
        }
    }

    /** @param label message key */
    record Datum(String label, String value) {}
}
