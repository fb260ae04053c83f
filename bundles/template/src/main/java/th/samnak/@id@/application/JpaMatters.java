package th.samnak.@id@.application;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Access;
import th.samnak.api.access.Caller;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.StaleDataException;
import th.samnak.api.persistence.Database;
import th.samnak.@id@.@Name@Module;
import th.samnak.@id@.domain.Matter;

/** Matters in the database. */
@Component
public final class JpaMatters implements Matters {

    private final Database database;
    private final Access access;
    private final Clock clock;

    @Activate
    public JpaMatters(
            @Reference(target = "(unit=@id@)") Database database, @Reference Access access, @Reference Clock clock) {
        this.database = database;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public List<MatterRow> list(String words, int offset, int limit) {
        Caller caller = access.require(@Name@Module.READ);
        return database.read(em -> found(em, caller, words, "select m", " order by m.takenInAt desc, m.id", Matter.class)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultStream()
                .map(JpaMatters::row)
                .toList());
    }

    @Override
    public int count(String words) {
        Caller caller = access.require(@Name@Module.READ);
        return database.read(em -> found(em, caller, words, "select count(m)", "", Long.class).getSingleResult().intValue());
    }

    @Override
    public String takeIn(String subject) {
        Caller caller = access.require(@Name@Module.WORK);
        String id = UUID.randomUUID().toString();
        database.change(em -> em.persist(new Matter(id, caller.unit(), subject, clock.instant())));
        return id;
    }

    @Override
    public void settle(String id, long version) {
        Caller caller = access.require(@Name@Module.WORK);
        database.change(em -> {
            Matter matter = em.find(Matter.class, id);
            if (matter == null || !matter.unit().equals(caller.unit())) {
                throw new NotFound("matter");
            }
            if (matter.version() != version) {
                throw new StaleDataException();
            }
            matter.settle(clock.instant());
        });
    }

    private static <T> TypedQuery<T> found(
            EntityManager em, Caller caller, String words, String select, String order, Class<T> type) {
        return em.createQuery(select + " from Matter m where m.unit = :unit and m.subject like :words" + order, type)
                .setParameter("unit", caller.unit())
                .setParameter("words", "%" + words.strip().replaceAll("[%_]", "") + "%");
    }

    private static MatterRow row(Matter matter) {
        return new MatterRow(
                matter.id(), matter.version(), matter.subject(), matter.takenInAt(), matter.settledAt().isPresent());
    }
}
