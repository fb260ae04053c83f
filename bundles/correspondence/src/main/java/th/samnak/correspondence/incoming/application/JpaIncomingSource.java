package th.samnak.correspondence.incoming.application;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import th.samnak.correspondence.incoming.domain.Face;
import th.samnak.correspondence.incoming.domain.IncomingLetter;
import th.samnak.correspondence.letter.application.LetterHead;
import th.samnak.correspondence.letter.application.LetterSource;
import th.samnak.correspondence.letter.application.Viewer;
import th.samnak.correspondence.letter.application.Visibility;
import th.samnak.correspondence.letter.domain.Direction;

/** What incoming letters have in common with outgoing ones. */
@Component(property = "direction=incoming")
public final class JpaIncomingSource implements LetterSource {

    @Override
    public Optional<LetterHead> head(EntityManager em, String letterId) {
        return Optional.ofNullable(em.find(IncomingLetter.class, letterId)).map(JpaIncomingSource::head);
    }

    @Override
    public boolean mayAttach(EntityManager em, String letterId, Viewer viewer, Visibility visibility) {
        return Optional.ofNullable(em.find(IncomingLetter.class, letterId))
                .filter(letter -> new IncomingGuard(visibility).worksOn(letter, viewer))
                .isPresent();
    }

    @Override
    public List<String> ids(EntityManager em, String after, int limit) {
        return em.createQuery("select l.id from IncomingLetter l where l.id > :after order by l.id", String.class)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    private static LetterHead head(IncomingLetter letter) {
        Face face = letter.face();
        List<String> numbers = new ArrayList<>();
        if (!face.docNo().isEmpty()) {
            numbers.add(face.docNo());
        }
        letter.number().ifPresent(number -> numbers.add(Integer.toString(number)));
        String text = String.join("\n", face.from(), face.to(), face.note(), letter.action());
        return new LetterHead(
                letter.id(), Direction.INCOMING, face.docNo(), numbers, face.subject(), text, letter.handling().secrecy(),
                Optional.of(face.docDate()), openness(letter));
    }

    private static LetterHead.Openness openness(IncomingLetter letter) {
        if (letter.state().settled()) {
            return LetterHead.Openness.SETTLED;
        }
        return letter.number().isEmpty() ? LetterHead.Openness.DRAFT : LetterHead.Openness.WORKED_ON;
    }
}
