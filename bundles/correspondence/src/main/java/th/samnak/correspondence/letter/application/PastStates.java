package th.samnak.correspondence.letter.application;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import th.samnak.api.organisation.UnitId;
import th.samnak.correspondence.incoming.domain.Routing;

/** Where letters stood at a moment, as their timelines tell. */
public final class PastStates {

    private PastStates() {}

    /** Names of the states by letter; of a letter whose timeline tells of none before the moment nothing. */
    public static Map<String, String> of(EntityManager em, Collection<String> letters, Instant end) {
        Map<String, String> states = new HashMap<>();
        if (!letters.isEmpty()) {
            em.createQuery("select h.letterId, h.state from HistoryLine h where h.letterId in :letters and h.state is not null"
                            + " and h.at < :end order by h.seq", Object[].class)
                    .setParameter("letters", letters)
                    .setParameter("end", end)
                    .getResultList()
                    .forEach(row -> states.put((String) row[0], (String) row[1]));
        }
        return states;
    }

    /** Letters, aliased {@code l}, in one of the states: now, or on the other day that is looked at. */
    public static <E extends Enum<E>> Condition in(Condition where, Viewer viewer, String name, Set<E> states) {
        if (viewer.then().isEmpty()) {
            return where.and("l.state in :" + name, name, states);
        }
        Set<String> names = states.stream().map(Enum::name).collect(Collectors.toSet());
        return where.with("end", viewer.then().get().end()).and(
                "exists (select h.id from HistoryLine h where h.letterId = l.id and h.state in :" + name + " and h.at < :end"
                        + " and not exists (select k.id from HistoryLine k where k.letterId = l.id and k.state is not null"
                        + " and k.at < :end and k.seq > h.seq))",
                name, names);
    }

    /** Incoming letters, aliased {@code l}, that had last been routed to the unit as their owner by {@code :end}. */
    public static Condition ownedBy(Condition where, UnitId unit) {
        return where.and("exists (select r.id from Routing r where r.letterId = l.id and r.unit = :unit and r.part = :owner"
                        + " and r.sentAt < :end and not exists (select o.id from Routing o where o.letterId = l.id"
                        + " and o.part = :owner and o.sentAt > r.sentAt and o.sentAt < :end))", "unit", unit)
                .with("owner", Routing.Part.OWNER);
    }
}
