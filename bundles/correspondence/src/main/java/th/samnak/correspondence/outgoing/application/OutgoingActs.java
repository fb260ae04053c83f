package th.samnak.correspondence.outgoing.application;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import th.samnak.api.organisation.Capacity;
import th.samnak.correspondence.letter.application.LetterAt;
import th.samnak.correspondence.letter.application.StepOffer;
import th.samnak.correspondence.letter.application.Viewer;
import th.samnak.correspondence.outgoing.domain.OutgoingLetter;
import th.samnak.correspondence.outgoing.domain.OutgoingStep;

/** How every act on an outgoing letter is done: who, which version, may they, one transaction, history, news. */
public interface OutgoingActs {

    /**
     * Does the work when the caller may take the step.
     *
     * @param note for the letter's history
     * @throws th.samnak.api.errors.NotFound when there is no such letter for the caller
     * @throws th.samnak.api.errors.StaleDataException when somebody changed it since
     */
    <T> T take(LetterAt at, OutgoingStep step, String note, Function<Acting, T> work);

    /** As {@link #take}, for what goes up or down the chain: history and news follow from what becomes of the matter. */
    <T> T pass(LetterAt at, OutgoingStep step, Function<Acting, T> work);

    /** Reads a letter the caller may read; the read of a secret is logged. */
    <T> T open(String id, Function<Acting, T> work);

    /** As {@link #open}, of the paper itself, as long as it is kept: a line of its own in the log. */
    <T> T openPaper(String id, Function<Acting, T> work);

    /** Which steps lie ahead of the letter, and whether the viewer may take them. */
    List<StepOffer<OutgoingStep>> offers(Acting acting);

    /** In which capacities the viewer can sign the letter. */
    List<Capacity> capacities(Acting acting);

    /** @param letter managed: what is changed is saved */
    record Acting(EntityManager em, OutgoingLetter letter, Viewer viewer, Instant now) {}
}
