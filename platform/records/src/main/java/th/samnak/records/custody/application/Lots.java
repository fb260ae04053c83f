package th.samnak.records.custody.application;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import th.samnak.api.organisation.UnitId;
import th.samnak.records.custody.domain.Kind;
import th.samnak.records.custody.domain.Lot;

/**
 * Finds the lot in which a unit founds records, and begins one where there is none. Two people who begin at the same moment make
 * two lots, which is as good as one.
 */
final class Lots {

    private static final String FOUNDING = "select l from Lot l where l.founder = :unit and l.module = :module"
            + " and l.type = :type and l.steps = 0 order by l.id";

    private Lots() {}

    /** Whoever has begun a lot is waited for, so that none is overlooked; whoever would begin one waits for the hand-over. */
    static void hold(EntityManager em) {
        em.createNativeQuery("lock table records_lots in exclusive mode").executeUpdate();
    }

    /** The lot for records that come to the unit now. */
    static Lot founding(EntityManager em, UnitId unit, Kind kind) {
        return em.createQuery(FOUNDING, Lot.class)
                .setParameter("unit", unit)
                .setParameter("module", kind.module())
                .setParameter("type", kind.type())
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst()
                .orElseGet(() -> another(em, unit, kind));
    }

    /** A lot of its own, for records that stay while the unit's others go. */
    static Lot another(EntityManager em, UnitId unit, Kind kind) {
        Lot lot = new Lot(ThreadLocalRandom.current().nextInt(1, Integer.MAX_VALUE), kind, unit);
        em.persist(lot);
        em.flush();
        return lot;
    }

    static List<Lot> of(EntityManager em, UnitId unit) {
        return em.createQuery("select l from Lot l where l.unit = :unit order by l.id", Lot.class)
                .setParameter("unit", unit)
                .getResultList();
    }
}
