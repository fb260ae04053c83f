package th.samnak.correspondence.letter.application;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.errors.RuleViolation;
import th.samnak.correspondence.letter.domain.LetterLink;

/** Keeps links by id value in both directions. */
@Component
public final class JpaLetterLinks implements LetterLinks {

    private final LetterHeads heads;
    private final Visibility visibility;

    @Activate
    public JpaLetterLinks(@Reference LetterHeads heads, @Reference Visibility visibility) {
        this.heads = heads;
        this.visibility = visibility;
    }

    @Override
    public void link(EntityManager em, Viewer viewer, String newer, String older, LetterLink.Kind kind) {
        if (heads.find(em, older).isEmpty() || !visibility.knows(em, viewer, older)) {
            throw RuleViolation.of("references", "correspondence.error.no-reference");
        }
        boolean known = !em.createQuery(
                        "select l.id from LetterLink l where l.fromId = :newer and l.toId = :older and l.kind = :kind", String.class)
                .setParameter("newer", newer)
                .setParameter("older", older)
                .setParameter("kind", kind)
                .getResultList()
                .isEmpty();
        if (!known) {
            em.persist(new LetterLink(UUID.randomUUID().toString(), newer, older, kind));
        }
    }

    @Override
    public void answers(EntityManager em, Viewer viewer, String newer, Optional<String> older) {
        em.createQuery("select l from LetterLink l where l.fromId = :newer and l.kind = :kind", LetterLink.class)
                .setParameter("newer", newer)
                .setParameter("kind", LetterLink.Kind.ANSWERS)
                .getResultList()
                .stream()
                .filter(link -> !older.equals(Optional.of(link.toId())))
                .forEach(em::remove);
        older.ifPresent(asked -> link(em, viewer, newer, asked, LetterLink.Kind.ANSWERS));
    }

    @Override
    public List<LinkRow> rows(EntityManager em, Viewer viewer, String letterId) {
        return em.createQuery("select l from LetterLink l where l.fromId = :id or l.toId = :id", LetterLink.class)
                .setParameter("id", letterId)
                .getResultList()
                .stream()
                .flatMap(link -> row(em, viewer, letterId, link).stream())
                .toList();
    }

    private Optional<LinkRow> row(EntityManager em, Viewer viewer, String letterId, LetterLink link) {
        boolean outward = link.fromId().equals(letterId);
        LinkRow.Kind kind = switch (link.kind()) {
            case ANSWERS -> outward ? LinkRow.Kind.ANSWERS : LinkRow.Kind.ANSWERED_BY;
            case REFERS_TO -> outward ? LinkRow.Kind.REFERS_TO : LinkRow.Kind.REFERRED_BY;
        };
        return heads.find(em, outward ? link.toId() : link.fromId()).map(other -> {
            boolean open = visibility.knows(em, viewer, other.id()) && viewer.cleared(other.secrecy());
            return new LinkRow(
                    kind, other.direction(), other.id(), open ? other.docNo() : "", open ? other.subject() : "", open);
        });
    }
}
