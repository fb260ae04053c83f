package th.samnak.correspondence.incoming.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;

/** Where an incoming letter is: which unit deals with it, which officer, and who must act now. */
@Embeddable
public class Course {

    @Column(name = "owner_unit") private @Nullable UnitId ownerUnit;
    @Column(name = "unit_no") private @Nullable Integer unitNumber;
    private @Nullable PersonId officer;
    private @Nullable PersonId holder;

    protected Course() {} // for JPA, and nowhere yet

    private Course(
            @Nullable UnitId ownerUnit,
            @Nullable Integer unitNumber,
            @Nullable PersonId officer,
            @Nullable PersonId holder) {
        this.ownerUnit = ownerUnit;
        this.unitNumber = unitNumber;
        this.officer = officer;
        this.holder = holder;
    }

    Course routedTo(UnitId unit) {
        return new Course(unit, null, null, null);
    }

    Course accepted(int number) {
        return new Course(ownerUnit, number, null, null);
    }

    Course assignedTo(PersonId person) {
        return new Course(ownerUnit, unitNumber, person, person);
    }

    Course heldBy(Optional<PersonId> person) {
        return new Course(ownerUnit, unitNumber, officer, person.orElse(null));
    }

    Course handedOver(PersonId from, PersonId to) {
        return new Course(ownerUnit, unitNumber, from.equals(officer) ? to : officer, from.equals(holder) ? to : holder);
    }

    public Optional<UnitId> ownerUnit() {
        return Optional.ofNullable(ownerUnit);
    }

    /** The number in the owner unit's register. */
    public Optional<Integer> unitNumber() {
        return Optional.ofNullable(unitNumber);
    }

    /** Who deals with the matter. */
    public Optional<PersonId> officer() {
        return Optional.ofNullable(officer);
    }

    /** Who must act now. */
    public Optional<PersonId> holder() {
        return Optional.ofNullable(holder);
    }
}
