package th.samnak.api.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The day whose organisation is looked at on this thread: today, unless a person has turned to another day. While another day is
 * looked at, nothing may be written but the record of what was read.
 */
@ProviderType
public interface ViewedDay {

    /** Today by the office's clock, or the day turned to. */
    LocalDate day();

    /** The day turned to; empty when it is today that is looked at. */
    Optional<LocalDate> other();

    /** Does the work while looking at the given day. */
    <T> T at(LocalDate day, Supplier<T> work);

    /** Does the work while looking at today, whatever was turned to: for the record of what was read. */
    <T> T today(Supplier<T> work);
}
