package th.samnak.correspondence.register.application;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.numbering.IssuedNumbers;
import th.samnak.api.numbering.Series;
import th.samnak.api.persistence.Database;
import th.samnak.correspondence.register.domain.RegisterKind;

/** Tells which numbers stand in the registers, for the proof that none is missing. */
@Component
public final class JpaIssuedNumbers implements IssuedNumbers {

    private final Database database;

    @Activate
    public JpaIssuedNumbers(@Reference(target = "(unit=correspondence)") Database database) {
        this.database = database;
    }

    @Override
    public String kindPrefix() {
        return "correspondence.";
    }

    @Override
    public List<Integer> numbers(Series series) {
        Optional<RegisterKind> kind = Stream.of(RegisterKind.values())
                .filter(one -> one.series(series.unit(), series.year()).equals(series))
                .findFirst();
        return kind.map(found -> database.read(em -> em.createQuery(
                                "select e.number from RegisterEntry e"
                                        + " where e.unit = :unit and e.kind = :kind and e.year = :year",
                                Integer.class)
                        .setParameter("unit", series.unit())
                        .setParameter("kind", found)
                        .setParameter("year", series.year())
                        .getResultList()))
                .orElse(List.of());
    }
}
