package th.samnak.correspondence.outgoing.application;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import th.samnak.correspondence.letter.application.LetterHead;
import th.samnak.correspondence.letter.application.LetterSource;
import th.samnak.correspondence.letter.domain.Direction;
import th.samnak.correspondence.outgoing.domain.OutgoingLetter;
import th.samnak.correspondence.outgoing.domain.OutgoingState;
import th.samnak.correspondence.outgoing.domain.Signature;
import th.samnak.correspondence.outgoing.domain.Text;

/** What outgoing letters have in common with incoming ones. */
@Component(property = "direction=outgoing")
public final class JpaOutgoingSource implements LetterSource {

    @Override
    public Optional<LetterHead> head(EntityManager em, String letterId) {
        return Optional.ofNullable(em.find(OutgoingLetter.class, letterId)).map(JpaOutgoingSource::head);
    }

    @Override
    public List<String> ids(EntityManager em, String after, int limit) {
        return em.createQuery("select l.id from OutgoingLetter l where l.id > :after order by l.id", String.class)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    private static LetterHead head(OutgoingLetter letter) {
        Optional<Signature> signed = letter.signature();
        String docNo = signed.map(Signature::docNo).orElse("");
        Text text = letter.text();
        String words = String.join("\n", text.addressee(), text.reference(), text.body());
        return new LetterHead(
                letter.id(), Direction.OUTGOING, docNo, docNo.isEmpty() ? List.of() : List.of(docNo), text.subject(), words,
                letter.handling().secrecy(), signed.map(Signature::date), openness(letter));
    }

    private static LetterHead.Openness openness(OutgoingLetter letter) {
        if (!letter.state().open()) {
            return LetterHead.Openness.SETTLED;
        }
        return letter.state() == OutgoingState.DRAFT ? LetterHead.Openness.DRAFT : LetterHead.Openness.WORKED_ON;
    }
}
