package th.samnak.correspondence.incoming.application;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import th.samnak.api.Permission;
import th.samnak.correspondence.incoming.domain.IncomingLetter;
import th.samnak.correspondence.incoming.domain.IncomingStep;
import th.samnak.correspondence.letter.application.LetterAt;
import th.samnak.correspondence.letter.application.StepOffer;
import th.samnak.correspondence.letter.application.Viewer;

/** How every act on an incoming letter is done: who, which version, may they, one transaction, history, news. */
public interface IncomingActs {

    /**
     * Does the work when the caller may take the step.
     *
     * @param note for the letter's history
     * @throws th.samnak.api.errors.NotFound when there is no such letter for the caller
     * @throws th.samnak.api.errors.StaleDataException when somebody changed it since
     */
    <T> T take(LetterAt at, IncomingStep step, String note, Function<Acting, T> work);

    /** As {@link #take}, for what goes up or down: history and news follow from what becomes of the matter. */
    <T> T pass(LetterAt at, IncomingStep step, Function<Acting, T> work);

    /** As {@link #take}, for an act that is not a step: the caller needs the permission and must be able to read the letter. */
    <T> T act(LetterAt at, Permission needed, String name, String note, Function<Acting, T> work);

    /** Looks at a letter the caller may read, without recording that they did. */
    <T> T look(String id, Function<Acting, T> work);

    /** Which steps lie ahead of the letter, and whether the viewer may take them. */
    List<StepOffer<IncomingStep>> offers(Acting acting);

    /** @param letter managed: what is changed is saved */
    record Acting(EntityManager em, IncomingLetter letter, Viewer viewer, Instant now) {}
}
