package th.samnak.api.organisation;

import java.util.Locale;
import java.util.Optional;

/**
 * A unit as it stands on one day.
 *
 * @param nameTh full Thai name as in the instrument that created it
 * @param nameEn English name
 * @param letterPrefix code printed before the slash of its letters' numbers, in Arabic digits, for example {@code อส 0001}
 * @param parent the unit it belongs to; empty for an agency
 * @param order place among its siblings, from 1
 * @param head the person in charge, empty while vacant; follows from the post that heads the unit and is no part of the fact
 * @param address one line, as printed on letters; phone and email likewise, each may be empty
 */
public record Unit(
        UnitId id,
        String nameTh,
        String nameEn,
        String letterPrefix,
        Optional<UnitId> parent,
        int order,
        Optional<PersonId> head,
        String address,
        String phone,
        String email) {

    public String name(Locale locale) {
        return "en".equals(locale.getLanguage()) ? nameEn : nameTh;
    }
}
