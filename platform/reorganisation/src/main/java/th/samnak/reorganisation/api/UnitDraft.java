package th.samnak.reorganisation.api;

import java.util.Optional;
import th.samnak.api.organisation.UnitId;

/**
 * A unit that a reorganisation makes.
 *
 * @param id new, never used before
 * @param letterPrefix code of its letters, Arabic digits
 * @param parent the unit or agency it belongs to from then on; may itself be made by the same reorganisation
 * @param order place among its siblings, from 1
 */
public record UnitDraft(UnitId id, String nameTh, String nameEn, String letterPrefix, Optional<UnitId> parent, int order) {}
