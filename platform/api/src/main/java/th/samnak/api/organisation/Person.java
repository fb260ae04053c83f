package th.samnak.api.organisation;

/**
 * A person as they are on one day. Position and unit follow from the post they work in ({@link Tenure#principal}); as a fact of the
 * {@link OrganisationBook} only the name counts, and the unit as the one told of while they hold no post.
 *
 * @param title นาย, นางสาว, a rank…, printed directly before the given name
 * @param position the post as printed under a signature, for example ผู้อำนวยการสำนักบริหารกลาง
 * @param unit where they work
 */
public record Person(
        PersonId id, String title, String givenName, String surname, String position, UnitId unit) {

    /** As printed in brackets under a signature: title joined to the given name, a space, the surname. */
    public String fullName() {
        return title + givenName + " " + surname;
    }
}
