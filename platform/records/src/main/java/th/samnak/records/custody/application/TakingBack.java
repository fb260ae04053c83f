package th.samnak.records.custody.application;

import jakarta.persistence.EntityManager;
import java.util.List;
import th.samnak.api.errors.RuleViolation;
import th.samnak.records.custody.domain.HandedOver;
import th.samnak.records.custody.domain.Lot;
import th.samnak.records.custody.domain.LotStep;

/** Takes a hand-over back as if it had never been: lots and single records return, and every row of it goes. */
final class TakingBack {

    private static final String HANDED_ON = "select count(m) from Move m where m.handOver = :id and (exists"
            + " (select later.id from Move later where later.record = m.record and later.number > m.number)"
            + " or exists (select l.id from Lot l where l.id = m.toLot and l.steps > 0))";
    private static final String RETURN = "update records_entries set version = version + 1, lot_id ="
            + " (select m.from_lot from records_moves m where m.record_id = records_entries.id and m.hand_over = ?)"
            + " where id in (select m.record_id from records_moves m where m.hand_over = ?)";

    private TakingBack() {}

    static void run(EntityManager em, HandedOver handOver) {
        long handedOn = em.createQuery(HANDED_ON, Long.class).setParameter("id", handOver.id()).getSingleResult();
        List<LotStep> steps = em.createQuery("select s from LotStep s where s.handOver = :id", LotStep.class)
                .setParameter("id", handOver.id())
                .getResultList();
        for (LotStep step : steps) {
            handedOn += em.find(Lot.class, step.lot()).steps() == step.number() ? 0 : 1;
        }
        if (handedOn > 0) {
            throw new RuleViolation("records.hand-over.handed-on", handOver.id());
        }
        for (LotStep step : steps) {
            em.find(Lot.class, step.lot()).goBackTo(handOver.from());
            em.remove(step);
        }
        em.createNativeQuery(RETURN).setParameter(1, handOver.id()).setParameter(2, handOver.id()).executeUpdate();
        em.createQuery("delete from Move m where m.handOver = :id").setParameter("id", handOver.id()).executeUpdate();
        em.remove(handOver);
        em.flush();
    }
}
