package th.samnak.correspondence.filing.domain;

/** What shall become of a filed letter. Message key {@code correspondence.fate.<NAME>}. */
public enum Fate {
    /** Kept; not due. */
    KEPT,
    /** On a list, not judged yet. */
    LISTED,
    /** The committee finds that it should be destroyed. */
    DESTROY,
    /** Kept longer, until a new date. */
    EXTENDED,
    /** Handed to the National Archives. */
    TRANSFERRED,
    /** Gone; what stands in the registers remains. */
    DESTROYED
}
