package th.samnak.records.custody.application;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.records.Records.Tally;

/** Counts and sums, made by the database. */
final class Tallies {

    private static final String TALLY = "select l.module, l.type, count(e.id), sum(e.open),"
            + " sum(e.amount) from Entry e, Lot l where l.id = e.lot and ";
    private static final String BY_KIND = " group by l.module, l.type order by l.module, l.type";

    private Tallies() {}

    static List<Tally> ofUnit(EntityManager em, UnitId unit) {
        return told(query(em, "l.unit = :unit").setParameter("unit", unit));
    }

    static List<Tally> ofLots(EntityManager em, Collection<Integer> lots) {
        return lots.isEmpty() ? List.of() : told(query(em, "l.id in :lots").setParameter("lots", lots));
    }

    static List<Tally> ofRecords(EntityManager em, Collection<String> records) {
        return told(query(em, "e.id in :records").setParameter("records", records));
    }

    private static TypedQuery<Object[]> query(EntityManager em, String which) {
        return em.createQuery(TALLY + which + BY_KIND, Object[].class);
    }

    private static List<Tally> told(TypedQuery<Object[]> query) {
        return query.getResultList().stream()
                .map(row -> new Tally(
                        (String) row[0],
                        (String) row[1],
                        ((Number) row[2]).longValue(),
                        ((Number) row[3]).longValue(),
                        row[4] == null ? BigDecimal.ZERO : (BigDecimal) row[4]))
                .toList();
    }

    static Tally sum(Tally one, Tally other) {
        return new Tally(
                one.module(), one.type(), one.count() + other.count(), one.open() + other.open(),
                one.amount().add(other.amount()));
    }
}
