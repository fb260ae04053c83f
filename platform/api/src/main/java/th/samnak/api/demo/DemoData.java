package th.samnak.api.demo;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Fictional data that makes a demonstration system look lived in; registered as an OSGi service. Loaded once per data folder,
 * as the platform itself, and only in a system started for demonstration.
 */
@ConsumerType
public interface DemoData {

    /** Remembered when loaded, so that it is loaded once. */
    String name();

    /** Smaller is loaded first: units and people 0, accounts 10, functions from 100. */
    int order();

    /**
     * Called in one transaction, which is committed with the note that the data are loaded; with {@link #resumes()} outside of
     * any.
     */
    void load();

    /**
     * Whether {@link #load} makes transactions of its own, so that nobody has to wait for long, and when it is called again after
     * an interruption goes on where it stopped.
     */
    default boolean resumes() {
        return false;
    }
}
