package th.samnak.api.numbering;

import java.util.List;
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
}
