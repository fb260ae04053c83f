package th.samnak.api.errors;

import th.samnak.api.Permission;

/** The caller may not do it. The sentence is neutral: it does not tell whether the thing exists. */
public final class NotPermitted extends OfficeException {

    private static final long serialVersionUID = 1L;

    /** A permission is missing. */
    public NotPermitted(Permission missing) {
        super("error.not-permitted", missing.key());
    }

    /** The permission is there, but not for this record: another unit's, or above the caller's clearance. */
    public NotPermitted(String subject) {
        this("error.not-permitted", subject);
    }

    private NotPermitted(String key, String subject) {
        super(key, subject);
    }

    /** For a record that the caller knows to be there, whose level is above their clearance: says whom to turn to. */
    public static NotPermitted aboveClearance(String subject) {
        return new NotPermitted("error.above-clearance", subject);
    }
}
