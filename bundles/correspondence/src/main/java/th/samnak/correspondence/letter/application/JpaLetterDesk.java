package th.samnak.correspondence.letter.application;

import jakarta.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.correspondence.letter.domain.LetterLink;

/** Hands out what lies on every desk. */
@Component
public final class JpaLetterDesk implements LetterDesk {

    private final Visibility visibility;
    private final Chronicle chronicle;
    private final LetterNews news;
    private final LetterLinks links;
    private final AnsweredLetters answeredLetters;

    @Activate
    public JpaLetterDesk(
            @Reference Visibility visibility,
            @Reference Chronicle chronicle,
            @Reference LetterNews news,
            @Reference LetterLinks links,
            @Reference AnsweredLetters answeredLetters) {
        this.visibility = visibility;
        this.chronicle = chronicle;
        this.news = news;
        this.links = links;
        this.answeredLetters = answeredLetters;
    }

    @Override
    public Visibility visibility() {
        return visibility;
    }

    @Override
    public Chronicle chronicle() {
        return chronicle;
    }

    @Override
    public LetterNews news() {
        return news;
    }

    @Override
    public LetterLinks links() {
        return links;
    }

    @Override
    public void answered(EntityManager em, String letterId) {
        em.createQuery("select l.toId from LetterLink l where l.fromId = :id and l.kind = :kind", String.class)
                .setParameter("id", letterId)
                .setParameter("kind", LetterLink.Kind.ANSWERS)
                .getResultList()
                .forEach(ours -> answeredLetters.answered(em, ours));
    }
}
