package th.samnak.correspondence.letter.domain;

/** In what capacity somebody signs or decides. The message key of each is {@code correspondence.capacity.<NAME>}. */
public enum Capacity {
    /** In the own post. */
    OWN(""),
    /** รักษาราชการแทน. */
    ACTING_HEAD("รักษาราชการแทน"),
    /** ปฏิบัติราชการแทน, by delegation. */
    BY_DELEGATION("ปฏิบัติราชการแทน"),
    /** รักษาการในตำแหน่ง. */
    ACTING_POSITION("รักษาการในตำแหน่ง");

    private final String printed;

    Capacity(String printed) {
        this.printed = printed;
    }

    /** The words printed before the post acted for; empty for the own post. */
    public String printed() {
        return printed;
    }
}
