package th.samnak.api.notices;

import org.osgi.annotation.versioning.ConsumerType;

/** A way on which notices leave, registered as an OSGi service; there may be several, or none. */
@ConsumerType
public interface Notices {

    /** Short name for the log of what was sent, at most 20 characters, for example {@code app}. */
    String channel();

    /**
     * Takes the notice over in the caller's transaction: it is kept when that is committed, and sent on afterwards. It must not wait
     * for a network here.
     */
    void send(Notice notice);
}
