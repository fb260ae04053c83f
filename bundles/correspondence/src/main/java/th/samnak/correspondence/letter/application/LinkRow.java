package th.samnak.correspondence.letter.application;

import th.samnak.correspondence.letter.domain.Direction;

/**
 * A letter this one has to do with, told from the viewer's side.
 *
 * @param kind ANSWERS: this one answers the other; ANSWERED_BY: the other answers this one; REFERS_TO and REFERRED_BY likewise.
 *     Message key {@code correspondence.link.<kind>}
 * @param docNo number of the other, may be empty; subject masked when the caller may not see it
 * @param open whether the caller may open it
 */
public record LinkRow(Kind kind, Direction direction, String letterId, String docNo, String subject, boolean open) {

    /** What the viewed letter is to the other. */
    public enum Kind {
        ANSWERS,
        ANSWERED_BY,
        REFERS_TO,
        REFERRED_BY
    }
}
