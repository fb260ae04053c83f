package th.samnak.api.organisation;

/** A unit of an agency, stable over renaming. @param value 1 to 40 characters, for example {@code oags-1} */
public record UnitId(String value) {

    public UnitId {
        if (value.isBlank() || value.length() > 40) {
            throw new IllegalArgumentException("not a unit id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
