package th.samnak.api.errors;

/** There is no such record, or the caller may not know of it: both are told alike. */
public final class NotFound extends OfficeException {

    private static final long serialVersionUID = 1L;

    /** @param what a short neutral name for logs, for example {@code letter} */
    public NotFound(String what) {
        super("error.not-found", what);
    }
}
