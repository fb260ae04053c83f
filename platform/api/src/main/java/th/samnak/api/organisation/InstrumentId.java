package th.samnak.api.organisation;

/** An announcement, order or law that shapes the organisation, stable for ever. @param value 1 to 40 characters */
public record InstrumentId(String value) {

    public InstrumentId {
        if (value.isBlank() || value.length() > 40) {
            throw new IllegalArgumentException("not an instrument id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
