package th.samnak.correspondence.letter.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;

/** Who may know of a letter: a unit, an agency or a person. It is granted along the letter's way and never taken back. */
@Entity
@Table(name = "correspondence_scopes")
public class LetterScope {

    @Id private String id;
    @Version private long version;
    @Column(name = "letter_id") private String letterId;
    private String scope;

    protected LetterScope() {} // for JPA

    public LetterScope(String id, String letterId, String scope) {
        this.id = id;
        this.letterId = letterId;
        this.scope = scope;
    }

    public static String unit(UnitId unit) {
        return "unit:" + unit;
    }

    /** Of those who knew of it in a unit that handed it on by itself: they knew, and its heir does not. */
    public static String parted(UnitId unit) {
        return unit(unit) + "~";
    }

    public static String agency(UnitId agency) {
        return "agency:" + agency;
    }

    public static String person(PersonId person) {
        return "person:" + person;
    }

    public String scope() {
        return scope;
    }
}
