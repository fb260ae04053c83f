package th.samnak.correspondence.records.application;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Collectors;
import th.samnak.api.organisation.Succession.Handing;
import th.samnak.correspondence.CorrespondenceModule;

/** Letters within the house that were not sent yet reach the heir of the unit they are for. */
final class Addressees {

    private static final String PLACE = "internal-to";
    private static final String UNSENT = "select id, internal_to from correspondence_outgoing where internal_to like ?"
            + " and sent_at is null and state <> 'CANCELLED'";
    private static final String CHANGE =
            "update correspondence_outgoing set version = version + 1, internal_to = ? where id = ?";
    private static final String NOTED =
            "select row_id, former from correspondence_followed where hand_over = ? and place = '" + PLACE + "'";

    private Addressees() {}

    static void follow(EntityManager em, Handing handed) {
        String from = handed.from().value();
        String heir = handed.heirOf(CorrespondenceModule.ID, "incoming").value();
        for (Object[] row : rows(em, UNSENT, "%" + from + "%")) {
            String former = (String) row[1];
            String now = former.lines().map(unit -> unit.equals(from) ? heir : unit).distinct().collect(Collectors.joining("\n"));
            if (!now.equals(former)) {
                note(em, handed.id(), (String) row[0], former);
                change(em, row[0], now);
            }
        }
    }

    private static void note(EntityManager em, String handOver, String letter, String former) {
        if (rows(em, NOTED, handOver).stream().noneMatch(row -> row[0].equals(letter))) {
            em.createNativeQuery("insert into correspondence_followed values (?, '" + PLACE + "', ?, ?)")
                    .setParameter(1, handOver)
                    .setParameter(2, letter)
                    .setParameter(3, former)
                    .executeUpdate();
        }
    }

    static void takeBack(EntityManager em, String handOver) {
        rows(em, NOTED, handOver).forEach(row -> change(em, row[0], (String) row[1]));
    }

    private static void change(EntityManager em, Object letter, String units) {
        em.createNativeQuery(CHANGE).setParameter(1, units).setParameter(2, letter).executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(EntityManager em, String query, String parameter) {
        return em.createNativeQuery(query).setParameter(1, parameter).getResultList();
    }
}
