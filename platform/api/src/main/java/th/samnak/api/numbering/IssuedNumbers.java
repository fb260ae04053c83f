package th.samnak.api.numbering;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * The rows that hold the numbers of a function's registers, registered as an OSGi service, so that the proof of the registers
 * compares what was issued with what was used.
 */
@ConsumerType
public interface IssuedNumbers {

    /** The kinds it answers for: all that begin with this, for example {@code correspondence.}. */
    String kindPrefix();

    /**
     * Every number of the series that stands in a row, in any order, as often as it stands there; a cancelled number only if
     * its row was kept.
     */
    List<Integer> numbers(Series series);

    /** As {@link #numbers}, with day and prefix where the function knows them; by default it knows neither. */
    default List<Issued> issued(Series series) {
        return numbers(series).stream()
                .map(number -> new Issued(number, Optional.empty(), Optional.empty()))
                .toList();
    }

    /**
     * @param on the day it was issued
     * @param prefix code printed before it, in Arabic digits; empty where the number is printed without one
     */
    record Issued(int number, Optional<LocalDate> on, Optional<String> prefix) {}
}
