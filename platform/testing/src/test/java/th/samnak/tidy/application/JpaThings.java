package th.samnak.tidy.application;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.persistence.Database;
import th.samnak.tidy.domain.Thing;

@Component
public final class JpaThings implements Things {

    private final Database database;
    private final Clock clock;

    @Activate
    public JpaThings(@Reference Database database, @Reference Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Thing find(String id) {
        return database.read((EntityManager em) -> em.find(Thing.class, id + LocalDate.now(clock)));
    }
}
