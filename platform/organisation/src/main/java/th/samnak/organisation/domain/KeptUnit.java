package th.samnak.organisation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;

/** A unit of an agency. */
@Entity
@Table(name = "organisation_units")
public class KeptUnit {

    /** Two to four consonants and four digits, a sub-number, an abbreviation in brackets (handbook 1.2). */
    private static final Pattern PREFIX = Pattern.compile("[ก-ฮ]{2,4} ?\\d{4}(\\.\\d{1,2})*(\\([^)]{1,12}\\))?");

    @Id
    private String id;

    private @Nullable String parent;
    private int place;

    @Column(name = "name_th")
    private String nameTh;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "letter_prefix")
    private String letterPrefix;

    private @Nullable String head;
    private String address;
    private String phone;
    private String email;

    @Version
    private long version;

    /** For JPA. */
    @NullUnmarked
    protected KeptUnit() {}

    /** @throws RuleViolation as {@link #become} */
    @NullUnmarked
    public KeptUnit(Unit unit) {
        id = unit.id().value();
        become(unit);
    }

    /** @throws RuleViolation when a name is missing, a text too long or the letter prefix not one */
    public final void become(Unit unit) {
        String prefix = Texts.optional("letterPrefix", unit.letterPrefix(), 60);
        if (!prefix.isEmpty() && !PREFIX.matcher(prefix).matches()) {
            throw RuleViolation.of("letterPrefix", "organisation.error.letter-prefix");
        }
        nameTh = Texts.required("nameTh", unit.nameTh(), 300);
        nameEn = Texts.required("nameEn", unit.nameEn(), 300);
        letterPrefix = prefix;
        parent = unit.parent().map(UnitId::value).orElse(null);
        place = unit.order();
        head = unit.head().map(PersonId::value).orElse(null);
        address = Texts.optional("address", unit.address(), 500);
        phone = Texts.optional("phone", unit.phone(), 100);
        email = Texts.optional("email", unit.email(), 200);
    }

    public Unit asUnit() {
        return new Unit(
                new UnitId(id),
                nameTh,
                nameEn,
                letterPrefix,
                Optional.ofNullable(parent).map(UnitId::new),
                place,
                Optional.ofNullable(head).map(PersonId::new),
                address,
                phone,
                email);
    }
}
