package th.samnak.api.records;

/**
 * What a record has to do with another one. The message key of the kind is {@code records.link.<kind>}; the kinds that every
 * function knows are the constants.
 *
 * @param kind lower-case English words with hyphens, at most 40 characters
 * @param to need not be known to the register
 */
public record RecordLink(String kind, RecordId to) {

    /** Came about as an answer to the other. */
    public static final String ANSWERS = "answers";
    /** Names the other (อ้างถึง). */
    public static final String REFERS_TO = "refers-to";
    /** Is a part of the other, as a meeting of its committee. */
    public static final String PART_OF = "part-of";

    public RecordLink {
        if (!kind.matches("[a-z][a-z-]{1,39}")) {
            throw new IllegalArgumentException("not a kind of link: " + kind);
        }
    }
}
