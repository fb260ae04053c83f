package th.samnak.rest.hook.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.persistence.Database;
import th.samnak.rest.hook.domain.Hook;

/** The subscriptions that count now, remembered so that no act waits for them. */
@Component(service = Subscribed.class)
public final class Subscribed {

    private final Database database;
    private volatile @Nullable List<Hook> active;

    @Activate
    public Subscribed(@Reference(target = "(unit=rest)") Database database) {
        this.database = database;
    }

    List<Hook> active() {
        List<Hook> known = active;
        if (known == null) {
            known = database.read(em -> em.createQuery("select h from Hook h where h.endedAt is null", Hook.class).getResultList());
            active = known;
        }
        return known;
    }

    public void changed() {
        active = null;
    }
}
