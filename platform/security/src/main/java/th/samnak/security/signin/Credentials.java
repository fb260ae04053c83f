package th.samnak.security.signin;

/** Whether a name and a password belong together. */
public interface Credentials {

    Answer check(String account, char[] password);

    enum Answer {
        RIGHT,
        WRONG,
        /** The directory does not answer, or the realm is not configured rightly: nobody's fault who signs in. */
        UNAVAILABLE
    }
}
