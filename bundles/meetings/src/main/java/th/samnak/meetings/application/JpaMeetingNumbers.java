package th.samnak.meetings.application;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.numbering.IssuedNumbers;
import th.samnak.api.numbering.Series;
import th.samnak.api.persistence.Database;

/** Tells which numbers meetings bear, for the proof that none is missing. */
@Component
public final class JpaMeetingNumbers implements IssuedNumbers {

    private static final String PREFIX = "meetings.";
    private static final String NUMBERS =
            "select m.number from Meeting m where m.committee = :committee and m.year = :year and m.series = :unit";

    private final Database database;

    @Activate
    public JpaMeetingNumbers(@Reference(target = "(unit=meetings)") Database database) {
        this.database = database;
    }

    @Override
    public String kindPrefix() {
        return PREFIX;
    }

    @Override
    public List<Integer> numbers(Series series) {
        return database.read(em -> em.createQuery(NUMBERS, Integer.class)
                .setParameter("committee", series.kind().substring(PREFIX.length()))
                .setParameter("year", series.year())
                .setParameter("unit", series.unit())
                .getResultList());
    }
}
