package th.samnak.correspondence.letter.application;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks the incoming letters, then the outgoing ones. */
@Component
public final class JpaLetterHeads implements LetterHeads {

    private final List<LetterSource> sources;

    @Activate
    public JpaLetterHeads(
            @Reference(target = "(direction=incoming)") LetterSource incoming,
            @Reference(target = "(direction=outgoing)") LetterSource outgoing) {
        this.sources = List.of(incoming, outgoing);
    }

    @Override
    public Optional<LetterHead> find(EntityManager em, String letterId) {
        if (!LetterHeads.looksLikeId(letterId)) {
            return Optional.empty();
        }
        return sources.stream().flatMap(source -> source.head(em, letterId).stream()).findFirst();
    }

    @Override
    public boolean mayAttach(EntityManager em, LetterHead head, Viewer viewer, Visibility visibility) {
        return head.openness() != LetterHead.Openness.SETTLED
                && sources.stream().anyMatch(source -> source.mayAttach(em, head.id(), viewer, visibility));
    }

    @Override
    public List<LetterSource> sources() {
        return sources;
    }
}
