package th.samnak.correspondence.register.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final Pattern OWN = Pattern.compile("([ก-ฮ]{2,4} ?\\d{4}(?:\\.\\d{1,2})*)(?:\\([^)]*\\))?/");

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
        return issued(series).stream().map(Issued::number).toList();
    }

    @Override
    public List<Issued> issued(Series series) {
        Optional<RegisterKind> kind = Stream.of(RegisterKind.values())
                .filter(one -> one.series(series.unit(), series.year()).equals(series))
                .findFirst();
        return kind.map(found -> database.read(em -> em.createQuery(
                                "select e.number, e.registeredOn, e.headings.docNo from RegisterEntry e"
                                        + " where e.unit = :unit and e.kind = :kind and e.year = :year",
                                Object[].class)
                        .setParameter("unit", series.unit())
                        .setParameter("kind", found)
                        .setParameter("year", series.year())
                        .getResultList())
                .stream()
                .map(row -> new Issued((Integer) row[0], Optional.of((LocalDate) row[1]), prefix(found, (String) row[2])))
                .toList())
                .orElse(List.of());
    }

    /** Of our own numbers; what was received bears the sender's. */
    private static Optional<String> prefix(RegisterKind kind, String docNo) {
        return kind.receipt()
                ? Optional.empty()
                : Optional.of(OWN.matcher(docNo)).filter(Matcher::lookingAt).map(found -> found.group(1));
    }
}
