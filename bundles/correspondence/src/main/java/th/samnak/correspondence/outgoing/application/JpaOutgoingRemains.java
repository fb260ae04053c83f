package th.samnak.correspondence.outgoing.application;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import th.samnak.correspondence.filing.application.Remains;
import th.samnak.correspondence.outgoing.domain.OutgoingLetter;

/** Empties outgoing letters; the signature with its checksum stays. */
@Component(property = "direction=outgoing")
public final class JpaOutgoingRemains implements Remains {

    @Override
    public void empty(EntityManager em, String letterId) {
        Optional.ofNullable(em.find(OutgoingLetter.class, letterId)).ifPresent(OutgoingLetter::destroyed);
    }
}
