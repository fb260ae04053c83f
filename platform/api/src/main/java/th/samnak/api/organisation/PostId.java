package th.samnak.api.organisation;

/** A post, filled or vacant, stable over changes of its title, unit and holder. @param value 1 to 40 characters */
public record PostId(String value) {

    public PostId {
        if (value.isBlank() || value.length() > 40) {
            throw new IllegalArgumentException("not a post id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
