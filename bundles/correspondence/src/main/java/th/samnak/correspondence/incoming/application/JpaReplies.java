package th.samnak.correspondence.incoming.application;

import jakarta.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.correspondence.incoming.domain.IncomingLetter;
import th.samnak.correspondence.incoming.domain.IncomingStep;
import th.samnak.correspondence.letter.application.Chronicle;
import th.samnak.correspondence.letter.application.LetterNews;
import th.samnak.correspondence.register.application.RegisterBook;

/** A letter that was ordered to be answered is replied; any other only gets the number of the answer in the register. */
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
    public void replied(EntityManager em, String incomingId, String docNo) {
        IncomingLetter letter = IncomingStock.find(em, incomingId);
        if (IncomingStep.REPLY.legalFrom(letter.state())) {
            letter.replied(docNo);
            chronicle.note(em, incomingId, IncomingStep.REPLY.name(), docNo);
        }
        registers.done(em, incomingId, docNo);
        news.changed(incomingId);
    }
}
