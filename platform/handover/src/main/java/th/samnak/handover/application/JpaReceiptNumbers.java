package th.samnak.handover.application;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.numbering.IssuedNumbers;
import th.samnak.api.numbering.Series;
import th.samnak.api.persistence.Database;

/** The numbers of the receipts, by agency and year, for the proof of the registers. */
@Component
public final class JpaReceiptNumbers implements IssuedNumbers {

    private final Database database;

    @Activate
    public JpaReceiptNumbers(@Reference(target = "(unit=handover)") Database database) {
        this.database = database;
    }

    @Override
    public String kindPrefix() {
        return "handover.";
    }

    @Override
    public List<Integer> numbers(Series series) {
        return database.read(em -> em.createQuery(
                        "select c.receiptNo from KeptCase c where c.agency = :agency and c.receiptYear = :year", Integer.class)
                .setParameter("agency", series.unit())
                .setParameter("year", series.year())
                .getResultList());
    }
}
