package th.samnak.desk.application;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.ModuleId;
import th.samnak.api.organisation.Succession;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.desk.DeskModule;
import th.samnak.desk.domain.KeptView;
import th.samnak.desk.domain.ViewMove;

/** What a unit shares among its people goes to its heir. */
@Component
public final class JpaViewSuccession implements Succession {

    private final Database database;

    @Activate
    public JpaViewSuccession(@Reference(target = "(unit=desk)") Database database) {
        this.database = database;
    }

    @Override
    public ModuleId module() {
        return DeskModule.ID;
    }

    @Override
    public List<Holding> holdings(UnitId unit) {
        return List.of(new Holding("desk.holding.views", database.read(em ->
                em.createQuery("select count(v) from KeptView v where v.unit = :unit", Long.class)
                        .setParameter("unit", unit)
                        .getSingleResult())));
    }

    @Override
    public void follow(Handing handed) {
        if (handed.heir().equals(handed.from())) {
            return;
        }
        database.change(em -> em.createQuery("select v from KeptView v where v.unit = :unit", KeptView.class)
                .setParameter("unit", handed.from())
                .getResultList()
                .forEach(view -> {
                    em.persist(new ViewMove(handed.id(), view.id(), handed.from()));
                    view.shareWith(handed.heir());
                }));
    }

    @Override
    public void takeBack(Handing handed) {
        database.change(em -> em.createQuery("select m from ViewMove m where m.handOver = :handed and m.former = :unit", ViewMove.class)
                .setParameter("handed", handed.id())
                .setParameter("unit", handed.from())
                .getResultList()
                .forEach(move -> {
                    Optional.ofNullable(em.find(KeptView.class, move.view()))
                            .filter(view -> view.unit().isPresent())
                            .ifPresent(view -> view.shareWith(move.former()));
                    em.remove(move);
                }));
    }
}
