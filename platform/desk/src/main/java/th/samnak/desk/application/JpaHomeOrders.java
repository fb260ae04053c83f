package th.samnak.desk.application;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Access;
import th.samnak.api.desk.HomeOrders;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.persistence.Database;
import th.samnak.desk.domain.KeptHome;

@Component
public final class JpaHomeOrders implements HomeOrders {

    private final Database database;
    private final Access access;

    @Activate
    public JpaHomeOrders(@Reference(target = "(unit=desk)") Database database, @Reference Access access) {
        this.database = database;
        this.access = access;
    }

    @Override
    public HomeOrder mine() {
        String person = access.caller().person().value();
        return database.read(em -> Optional.ofNullable(em.find(KeptHome.class, person)))
                .map(KeptHome::told)
                .orElse(HomeOrder.AS_IT_COMES);
    }

    @Override
    public void keep(HomeOrder order) {
        PersonId person = access.caller().person();
        database.change(em -> {
            KeptHome home = Optional.ofNullable(em.find(KeptHome.class, person.value())).orElseGet(() -> {
                KeptHome first = new KeptHome(person);
                em.persist(first);
                return first;
            });
            home.become(order);
        });
    }
}
