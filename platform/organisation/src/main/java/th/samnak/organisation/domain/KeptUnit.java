package th.samnak.organisation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;

/** A unit of an agency; who heads it follows from its posts. */
@Entity
@Table(name = "organisation_units")
public class KeptUnit extends DatedRow<Unit> {

    /** Two to four consonants and four digits, a sub-number, an abbreviation in brackets (handbook 1.2). */
    private static final Pattern PREFIX = Pattern.compile("[ก-ฮ]{2,4} ?\\d{4}(\\.\\d{1,3})*(\\([^)]{1,12}\\))?");

    private String unit;
    private @Nullable String parent;
    private int place;

    @Column(name = "name_th")
    private String nameTh;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "letter_prefix")
    private String letterPrefix;

    private String address;
    private String phone;
    private String email;

    /** For JPA. */
    @NullUnmarked
    protected KeptUnit() {}

    /** @throws RuleViolation when a name is missing, a text too long or the letter prefix not one */
    public KeptUnit(Entry<Unit> entry) {
        super(entry);
        Unit what = entry.what();
        letterPrefix = Texts.optional("letterPrefix", what.letterPrefix(), 60);
        if (!letterPrefix.isEmpty() && !PREFIX.matcher(letterPrefix).matches()) {
            throw RuleViolation.of("letterPrefix", "organisation.error.letter-prefix");
        }
        unit = what.id().value();
        nameTh = Texts.required("nameTh", what.nameTh(), 300);
        nameEn = Texts.required("nameEn", what.nameEn(), 300);
        parent = what.parent().map(UnitId::value).orElse(null);
        place = what.order();
        address = Texts.optional("address", what.address(), 500);
        phone = Texts.optional("phone", what.phone(), 100);
        email = Texts.optional("email", what.email(), 200);
    }

    @Override
    public Unit what() {
        return new Unit(
                new UnitId(unit),
                nameTh,
                nameEn,
                letterPrefix,
                Optional.ofNullable(parent).map(UnitId::new),
                place,
                Optional.empty(),
                address,
                phone,
                email);
    }
}
