package th.samnak.correspondence.incoming.application;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import th.samnak.correspondence.filing.application.Remains;
import th.samnak.correspondence.incoming.domain.IncomingLetter;

/** Empties incoming letters; their papers are attachments. */
@Component(property = "direction=incoming")
public final class JpaIncomingRemains implements Remains {

    @Override
    public Map<String, String> empty(EntityManager em, String letterId) {
        Optional.ofNullable(em.find(IncomingLetter.class, letterId)).ifPresent(IncomingLetter::destroyed);
        return Map.of();
    }
}
