package th.samnak.correspondence.outgoing.application;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.correspondence.letter.application.AnsweredLetters;
import th.samnak.correspondence.letter.application.Chronicle;
import th.samnak.correspondence.letter.application.LetterNews;
import th.samnak.correspondence.outgoing.domain.OutgoingLetter;
import th.samnak.correspondence.outgoing.domain.OutgoingStep;

/** A sent letter whose answer was registered is answered; told once. */
@Component
public final class JpaAnsweredLetters implements AnsweredLetters {

    private final Chronicle chronicle;
    private final LetterNews news;
    private final Clock clock;

    @Activate
    public JpaAnsweredLetters(@Reference Chronicle chronicle, @Reference LetterNews news, @Reference Clock clock) {
        this.chronicle = chronicle;
        this.news = news;
        this.clock = clock;
    }

    @Override
    public void answered(EntityManager em, String outgoingId) {
        OutgoingLetter letter = em.find(OutgoingLetter.class, outgoingId);
        if (letter != null && OutgoingStep.ANSWER.legalFrom(letter.state())) {
            letter.answered(clock.instant());
            chronicle.note(em, outgoingId, OutgoingStep.ANSWER.name(), "", letter.state().name());
            news.changed(outgoingId);
        }
    }
}
