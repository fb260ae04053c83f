package th.samnak.records.custody.application;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import th.samnak.api.organisation.Citation;
import th.samnak.api.records.Records.Custody;
import th.samnak.records.custody.domain.Chain;
import th.samnak.records.custody.domain.Entry;
import th.samnak.records.custody.domain.HandedOver;
import th.samnak.records.custody.domain.Lot;
import th.samnak.records.custody.domain.LotStep;
import th.samnak.records.custody.domain.Move;

/** Replays what became of a record: the steps of its first lot, its move, the steps of its next lot… */
final class Chains {

    private static final String STEPS =
            "select s from LotStep s where s.lot = :lot and s.number <= :last order by s.number";

    private final EntityManager em;

    Chains(EntityManager em) {
        this.em = em;
    }

    List<Custody> of(String record, Entry entry) {
        List<Move> moves = em.createQuery("select m from Move m where m.record = :record order by m.number", Move.class)
                .setParameter("record", record)
                .getResultList();
        int first = moves.isEmpty() ? entry.lot() : moves.getFirst().fromLot();
        Chain chain = new Chain(lot(first).founder(), entry.begun());
        for (Move move : moves) {
            stay(chain, move.fromLot(), move.fromStep());
            Optional<Citation> source = move.handOver().map(this::handOver).map(HandedOver::source);
            chain.pass(lot(move.toLot()).founder(), move.on(), source);
        }
        stay(chain, moves.isEmpty() ? first : moves.getLast().toLot(), Integer.MAX_VALUE);
        return chain.links();
    }

    private void stay(Chain chain, int lot, int last) {
        em.createQuery(STEPS, LotStep.class)
                .setParameter("lot", lot)
                .setParameter("last", last)
                .getResultList()
                .forEach(step -> {
                    HandedOver handOver = handOver(step.handOver());
                    LocalDate on = handOver.on();
                    chain.pass(step.unit(), on, Optional.of(handOver.source()));
                });
    }

    private Lot lot(int id) {
        return em.find(Lot.class, id);
    }

    private HandedOver handOver(String id) {
        return em.find(HandedOver.class, id);
    }
}
