package th.samnak.console;

/**
 * What the caller of a command sees.
 *
 * @param out for standard output, may be empty
 * @param err for standard error, may be empty
 * @param status exit status; 0 only on success
 */
record Answer(String out, String err, int status) {

    static final int REFUSED = 1;
    static final int MISUSED = 2;
    static final int UNKNOWN = 127;

    static Answer error(String sentence, int status) {
        return new Answer("", sentence, status);
    }
}
