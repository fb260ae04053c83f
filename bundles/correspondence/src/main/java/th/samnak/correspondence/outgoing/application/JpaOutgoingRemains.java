package th.samnak.correspondence.outgoing.application;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import th.samnak.correspondence.filing.application.Remains;
import th.samnak.correspondence.outgoing.domain.OutgoingLetter;

/** Empties outgoing letters; the signature with its checksum stays. */
@Component(property = "direction=outgoing")
public final class JpaOutgoingRemains implements Remains {

    @Override
    public Map<String, String> empty(EntityManager em, String letterId) {
        Optional<OutgoingLetter> letter = Optional.ofNullable(em.find(OutgoingLetter.class, letterId));
        letter.ifPresent(OutgoingLetter::destroyed);
        return letter.flatMap(OutgoingLetter::signature)
                .map(signed -> Map.of(signed.sha256(), signed.docNo()))
                .orElse(Map.of());
    }
}
