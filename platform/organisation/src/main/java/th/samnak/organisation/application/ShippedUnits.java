package th.samnak.organisation.application;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.organisation.domain.KeptUnit;

/** The units of both agencies, for a database that knows none yet. */
final class ShippedUnits {

    private ShippedUnits() {}

    static void bring(EntityManager em) {
        if (em.createQuery("select count(u) from KeptUnit u", Long.class).getSingleResult() == 0) {
            ShippedTable.rows("units").stream().map(ShippedUnits::unit).forEach(unit -> em.persist(new KeptUnit(unit)));
        }
    }

    private static Unit unit(Map<String, String> row) {
        String parent = row.get("parent");
        return new Unit(
                new UnitId(row.get("id")),
                row.get("name_th"),
                row.get("name_en"),
                row.get("letter_prefix"),
                parent.isEmpty() ? Optional.empty() : Optional.of(new UnitId(parent)),
                Integer.parseInt(row.get("place")),
                Optional.empty(),
                row.get("address"),
                row.get("phone"),
                row.get("email"));
    }
}
