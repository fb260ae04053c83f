package th.samnak.privacy.application;

import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.numbering.IssuedNumbers;
import th.samnak.api.numbering.Series;
import th.samnak.api.persistence.Database;
import th.samnak.privacy.PrivacyModule;

/** Where the numbers of these registers stand. */
@Component
public final class PrivacyNumbers implements IssuedNumbers {

    static final String CONTROL = PrivacyModule.ID + ".control";
    static final String REQUEST = PrivacyModule.ID + ".request";
    static final String BREACH = PrivacyModule.ID + ".breach";

    private static final Map<String, String> ROWS = Map.of(CONTROL, "Control", REQUEST, "KeptRequest", BREACH, "Breach");

    private final Database database;

    @Activate
    public PrivacyNumbers(@Reference(target = "(unit=privacy)") Database database) {
        this.database = database;
    }

    @Override
    public String kindPrefix() {
        return "privacy.";
    }

    @Override
    public List<Integer> numbers(Series series) {
        String rows = ROWS.get(series.kind());
        return rows == null ? List.of() : database.read(em -> em.createQuery(
                        "select r.number from " + rows + " r where r.agency = :agency and r.year = :year", Integer.class)
                .setParameter("agency", series.unit())
                .setParameter("year", series.year())
                .getResultList());
    }
}
