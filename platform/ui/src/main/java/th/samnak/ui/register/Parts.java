package th.samnak.ui.register;

import java.util.List;
import java.util.function.Supplier;

/** By what the rows of a register can be parted: its chips. */
interface Parts {

    /** The values of a chip that the rows can be parted by: the one that is chosen, or all. */
    List<FilterBar.Value> groups(String chip);

    /** Does the work as if this value of a chip were chosen. */
    <R> R within(String chip, String value, Supplier<R> work);
}
