package th.samnak.api.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
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

    /**
     * @param label message key
     * @param value as it stands; or the key of a level of secrecy or a role
     */
    record Datum(String label, String value) {

        private static final Pattern KEY = Pattern.compile("(secrecy|role)\\.[a-z_]+");

        /** The value in words. @param say tells the message of a key */
        public String told(UnaryOperator<String> say) {
            return KEY.matcher(value).matches() ? say.apply(value) : value;
        }
    }
}
