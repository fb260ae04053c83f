package th.samnak.api.errors;

/** Nobody is signed in on this thread. */
public final class NotSignedIn extends OfficeException {

    private static final long serialVersionUID = 1L;

    public NotSignedIn() {
        super("error.not-signed-in");
    }
}
