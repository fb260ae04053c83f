package th.samnak.records.application;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.numbering.IssuedNumbers;
import th.samnak.api.numbering.Numbering;
import th.samnak.api.numbering.Series;
import th.samnak.api.numbering.SeriesContinuity;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.records.domain.Freeze;
import th.samnak.records.domain.NumberSeries;
import th.samnak.thai.FiscalYear;
import th.samnak.thai.ThaiDate;

/** A frozen series bears the freeze in its own row, so that taking a number asks nothing more than before. */
@Component
public final class JpaSeriesContinuity implements SeriesContinuity {

    private static final String MARK = "update NumberSeries s set s.frozenBy = :freeze, s.version = s.version + 1"
            + " where s.unit = :unit and s.frozenBy is null";
    private static final String UNMARK = "update NumberSeries s set s.frozenBy = null, s.version = s.version + 1"
            + " where s.frozenBy = :freeze";
    private static final String BEGUN = "select s from NumberSeries s where s.frozenBy = :freeze and s.year in :years"
            + " order by s.kind";
    private static final String OF_YEAR = "select s, f from NumberSeries s, Freeze f where s.frozenBy = f.id"
            + " and s.year = :year order by s.kind, s.unit";

    private final Database database;
    private final Numbering numbering;
    private final Organisation organisation;
    private final Clock clock;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<IssuedNumbers> registers = List.of();

    @Activate
    public JpaSeriesContinuity(
            @Reference(target = "(unit=records)") Database database,
            @Reference Numbering numbering,
            @Reference Organisation organisation,
            @Reference Clock clock) {
        this.database = database;
        this.numbering = numbering;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** With the registers that functions would offer. */
    public JpaSeriesContinuity(
            Database database, Numbering numbering, Organisation organisation, Clock clock, List<IssuedNumbers> registers) {
        this(database, numbering, organisation, clock);
        this.registers = registers;
    }

    @Override
    public List<Frozen> freeze(UnitId unit, LocalDate on, Citation source, String change) {
        return database.write(em -> {
            if (Freezes.holding(em, unit).isPresent()) {
                throw new RuleViolation("records.series.frozen-already", unit.value());
            }
            // whoever has just begun a series is waited for, and finds the freeze if they come later
            em.createNativeQuery("lock table records_series in exclusive mode").executeUpdate();
            Freeze freeze = new Freeze(UUID.randomUUID().toString(), unit, on, source, change, clock.instant());
            em.persist(freeze);
            mark(em, freeze);
            return begun(em, freeze);
        });
    }

    private static void mark(EntityManager em, Freeze freeze) {
        em.flush();
        em.createQuery(MARK).setParameter("freeze", freeze.id()).setParameter("unit", freeze.unit()).executeUpdate();
    }

    private static void unmark(EntityManager em, Freeze freeze) {
        em.createQuery(UNMARK).setParameter("freeze", freeze.id()).executeUpdate();
    }

    private static List<Frozen> begun(EntityManager em, Freeze freeze) {
        LocalDate eve = freeze.on().minusDays(1);
        return em.createQuery(BEGUN, NumberSeries.class)
                .setParameter("freeze", freeze.id())
                .setParameter("years", List.of(ThaiDate.year(eve), FiscalYear.of(eve).year()))
                .getResultList()
                .stream()
                .map(freeze::of)
                .toList();
    }

    @Override
    public void thaw(String change) {
        database.change(em -> {
            freezes(em, "f.reopenedBy = :change", change).forEach(freeze -> {
                freeze.holdAgain();
                mark(em, freeze);
            });
            freezes(em, "f.change = :change", change).forEach(freeze -> {
                unmark(em, freeze);
                em.remove(freeze);
            });
        });
    }

    private static List<Freeze> freezes(EntityManager em, String which, String change) {
        return em.createQuery("select f from Freeze f where " + which, Freeze.class)
                .setParameter("change", change)
                .getResultList();
    }

    @Override
    public void reopen(UnitId unit, String change) {
        database.change(em -> Freezes.holding(em, unit).ifPresent(freeze -> {
            freeze.endBy(change);
            unmark(em, freeze);
        }));
    }

    @Override
    public List<Frozen> frozen(int year) {
        return database.read(em -> em.createQuery(OF_YEAR, Object[].class)
                .setParameter("year", year)
                .getResultList()
                .stream()
                .map(row -> ((Freeze) row[1]).of((NumberSeries) row[0]))
                .toList());
    }

    @Override
    public Certificate certify(int year) {
        return certify(year, series -> true);
    }

    @Override
    public Certificate certify(int year, Set<UnitId> units) {
        return certify(year, series -> units.contains(series.unit()));
    }

    private Certificate certify(int year, Predicate<Series> which) {
        List<Frozen> frozen = frozen(year);
        List<Line> lines = numbering.series(year).stream().filter(which).map(series -> line(series, frozen)).toList();
        int unseen = (int) lines.stream().filter(line -> !line.seen()).count();
        return new Certificate(year, lines, lines.stream().allMatch(Line::holds), unseen);
    }

    private Line line(Series series, List<Frozen> frozen) {
        Optional<LocalDate> since =
                frozen.stream().filter(one -> one.series().equals(series)).map(Frozen::on).findFirst();
        return register(series)
                // rows first: a number issued in between is then no row without a number
                .map(register -> new SeriesProof(series, register.issued(series), numbering.last(series)))
                .map(proof -> proof.line(numbering.cancelled(series), organisation, since))
                .orElseGet(() -> SeriesProof.unseen(series, numbering.last(series), numbering.cancelled(series).size(), since));
    }

    private Optional<IssuedNumbers> register(Series series) {
        return registers.stream()
                .filter(register -> series.kind().startsWith(register.kindPrefix()))
                .max(Comparator.comparingInt(register -> register.kindPrefix().length()));
    }
}
