package th.samnak.api.privacy;

import java.util.Collection;
import org.osgi.annotation.versioning.ProviderType;
import th.samnak.api.organisation.PersonId;

/** The log of who looked at whose personal data, shown to the person concerned. */
@ProviderType
public interface PersonalReads {

    /**
     * Notes that the caller of this thread looks at data of these people, in the current transaction if there is one. Looking at
     * one's own is no matter, nor is what the platform does itself; the same look within a quarter of an hour is noted once.
     *
     * @param activity {@link ProcessingActivity#name}
     * @param subject what was looked at, a record's id or a like name, at most 120 characters
     */
    void note(String activity, String subject, Collection<PersonId> concerned);
}
