package th.samnak.correspondence.letter.domain;

/** ทิศทาง. The message key is {@code correspondence.direction.<NAME>}. */
public enum Direction {
    INCOMING,
    OUTGOING
}
