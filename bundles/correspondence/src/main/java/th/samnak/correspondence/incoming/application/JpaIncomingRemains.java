package th.samnak.correspondence.incoming.application;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import th.samnak.correspondence.filing.application.Remains;
import th.samnak.correspondence.incoming.domain.IncomingLetter;

/** Empties incoming letters. */
@Component(property = "direction=incoming")
public final class JpaIncomingRemains implements Remains {

    @Override
    public void empty(EntityManager em, String letterId) {
        Optional.ofNullable(em.find(IncomingLetter.class, letterId)).ifPresent(IncomingLetter::destroyed);
    }
}
