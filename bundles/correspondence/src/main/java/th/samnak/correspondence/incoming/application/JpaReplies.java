package th.samnak.correspondence.incoming.application;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.organisation.UnitId;
import th.samnak.correspondence.incoming.domain.IncomingLetter;
import th.samnak.correspondence.incoming.domain.IncomingStep;
import th.samnak.correspondence.letter.application.Chronicle;
import th.samnak.correspondence.letter.application.LetterNews;
import th.samnak.correspondence.register.application.RegisterBook;

/** A letter that waits for an answer is replied by the unit that owns it, or by the desk that registered it; any other is left alone. */
@Component
public final class JpaReplies implements Replies {

    private final RegisterBook registers;
    private final Chronicle chronicle;
    private final LetterNews news;

    @Activate
    public JpaReplies(@Reference RegisterBook registers, @Reference Chronicle chronicle, @Reference LetterNews news) {
        this.registers = registers;
        this.chronicle = chronicle;
        this.news = news;
    }

    @Override
    public void replied(EntityManager em, String incomingId, UnitId unit, String docNo) {
        IncomingLetter letter = IncomingStock.find(em, incomingId);
        boolean own = letter.course().ownerUnit().equals(Optional.of(unit)) || letter.registry().equals(unit);
        if (own && IncomingStep.REPLY.legalFrom(letter.state())) {
            letter.replied(docNo);
            chronicle.note(em, incomingId, IncomingStep.REPLY.name(), docNo, letter.state().name());
            registers.done(em, incomingId, docNo);
            news.changed(incomingId);
        }
    }
}
