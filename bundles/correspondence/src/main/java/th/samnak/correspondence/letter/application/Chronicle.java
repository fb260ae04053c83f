package th.samnak.correspondence.letter.application;

import jakarta.persistence.EntityManager;
import java.util.List;
import th.samnak.api.approvals.Decision;
import th.samnak.correspondence.letter.domain.Direction;

/** Writes and reads what happened to a letter: its timeline, and its minutes, which the platform keeps. Both are append-only. */
public interface Chronicle {

    /** @param act name of a step @param note free text or empty, cut at 2000 characters */
    void note(EntityManager em, String letterId, String act, String note);

    /** As {@link #note}. @param state name of the state that the letter is in from now on */
    void note(EntityManager em, String letterId, String act, String note, String state);

    /** A minute of one line, in the caller's own post, for what takes no power to decide. */
    void minute(Direction direction, String letterId, Decision decision, String text);

    /** Oldest first. */
    List<MinuteRow> minutes(Direction direction, String letterId);

    /** Oldest first. */
    List<HistoryRow> history(EntityManager em, String letterId);

    /** A number greater than every one before, also within the same instant. */
    long next();
}
