package th.samnak.correspondence.letter.application;

/** Tells that a letter changed, once the change is committed: to open screens and to the search. */
public interface LetterNews {

    /** @param also further news of the same change */
    void changed(String letterId, Record... also);
}
