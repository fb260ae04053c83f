package th.samnak.api.rules;

import java.time.LocalDate;
import org.osgi.annotation.versioning.ProviderType;
import th.samnak.api.organisation.UnitId;

/**
 * Figures laid down by law, regulation or the office's own standard. A case keeps the rules of its start: it asks for the day it
 * began, not for today. Answers come from memory.
 */
@ProviderType
public interface Rules {

    /**
     * The figure that holds for everybody.
     *
     * @throws th.samnak.api.errors.RuleViolation when none holds on the day: the sentence names code and day
     */
    Figure on(String code, LocalDate day);

    /**
     * The figure of the agency that the unit belongs to on that day, or the one for everybody where it has none of its own.
     *
     * @throws th.samnak.api.errors.RuleViolation when neither holds on the day
     */
    Figure on(String code, UnitId unit, LocalDate day);

    /**
     * A row by its id, also one that has been replaced since.
     *
     * @throws th.samnak.api.errors.NotFound when there never was one
     */
    Figure figure(String id);
}
