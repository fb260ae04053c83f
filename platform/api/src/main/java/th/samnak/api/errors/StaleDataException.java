package th.samnak.api.errors;

/**
 * Somebody else saved the record first; nothing of this attempt was kept in the database. The screen shows both values and lets
 * the person decide.
 */
public final class StaleDataException extends OfficeException {

    private static final long serialVersionUID = 1L;

    public StaleDataException() {
        super("error.stale");
    }
}
