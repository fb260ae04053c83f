package th.samnak.correspondence.letter.application;

import jakarta.persistence.EntityManager;

/** What every act on a letter needs beside the letter itself. */
public interface LetterDesk {

    Visibility visibility();

    Chronicle chronicle();

    LetterNews news();

    LetterLinks links();

    /** The letters that the given one answers are told so. */
    void answered(EntityManager em, String letterId);
}
