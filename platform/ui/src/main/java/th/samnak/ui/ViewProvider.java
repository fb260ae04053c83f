package th.samnak.ui;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import th.samnak.api.ModuleId;

/**
 * The screens of a function, registered as an OSGi service. They appear in every open browser when the service comes and go
 * when it goes. The function makes its views itself, so that they receive their services in their constructors.
 */
@ConsumerType
public interface ViewProvider {

    /** The function: its screens live under {@code /<module>/}. */
    ModuleId module();

    /** Its screens; never null, always the same. */
    List<ViewSpec<?>> views();

    /** What it shows on the home page; may be empty. */
    default List<HomeCard> homeCards() {
        return List.of();
    }

    /** What can be begun from anywhere; may be empty. */
    default List<Errand> errands() {
        return List.of();
    }
}
