package th.samnak.api.records;

import java.time.LocalDate;
import java.util.Optional;
import th.samnak.api.Permission;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;

/**
 * What is to be done on a record now, and who is to do it: one person, or whoever of a unit or of an agency holds a permission.
 *
 * @param what what is asked, 1 to 40 characters; the record's type gives the words for it
 * @param doer who, in the written form of {@link #person}, {@link #unit} and {@link #agency}
 * @param due by when; empty for the record's own deadline
 */
public record RecordTask(String what, String doer, Optional<LocalDate> due) {

    /** Asked of this person alone. */
    public static RecordTask of(String what, PersonId person) {
        return new RecordTask(what, person(person), Optional.empty());
    }

    /** Asked of whoever works in the unit and holds the permission there. */
    public static RecordTask in(UnitId unit, Permission permission, String what) {
        return new RecordTask(what, unit(unit, permission), Optional.empty());
    }

    /** Asked of whoever works in any unit of the agency and holds the permission there. */
    public static RecordTask across(UnitId agency, Permission permission, String what) {
        return new RecordTask(what, agency(agency, permission), Optional.empty());
    }

    public RecordTask by(Optional<LocalDate> day) {
        return new RecordTask(what, doer, day);
    }

    public static String person(PersonId person) {
        return "person:" + person;
    }

    public static String unit(UnitId unit, Permission permission) {
        return "unit:" + unit + "|" + permission.key();
    }

    public static String agency(UnitId agency, Permission permission) {
        return "agency:" + agency + "|" + permission.key();
    }
}
