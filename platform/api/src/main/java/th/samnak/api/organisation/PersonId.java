package th.samnak.api.organisation;

/** A person of an agency, stable over changes of name and post. @param value 1 to 40 characters */
public record PersonId(String value) {

    public PersonId {
        if (value.isBlank() || value.length() > 40) {
            throw new IllegalArgumentException("not a person id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
