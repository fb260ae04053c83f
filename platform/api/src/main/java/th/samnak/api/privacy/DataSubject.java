package th.samnak.api.privacy;

import java.util.Optional;
import th.samnak.api.organisation.PersonId;

/**
 * The person concerned.
 *
 * @param person whom the organisation knows; empty for somebody from outside
 * @param name given name and surname, as they stand in records
 * @param identifier a number of theirs that records may bear, digits only; may be empty
 */
public record DataSubject(Optional<PersonId> person, String name, String identifier) {}
