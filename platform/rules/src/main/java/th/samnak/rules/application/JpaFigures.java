package th.samnak.rules.application;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import th.samnak.api.OfficeModule;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.api.persistence.Transactions;
import th.samnak.api.rules.Figure;
import th.samnak.api.rules.RuleSheet;
import th.samnak.rules.domain.KeptFigure;
import th.samnak.rules.domain.Wording;

/**
 * All figures that are held to be right, in memory. What a function brings is entered when the function comes, and stays when it
 * goes: a case of its may be looked at long after.
 */
@Component(service = JpaFigures.class)
public final class JpaFigures {

    private static final Logger LOG = LoggerFactory.getLogger(JpaFigures.class);

    private final Database database;
    private final Transactions transactions;
    private final Clock clock;
    private volatile Optional<Map<String, List<Figure>>> known = Optional.empty();

    @Activate
    public JpaFigures(
            @Reference(target = "(unit=rules)") Database database,
            @Reference Transactions transactions,
            @Reference Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void bring(OfficeModule module) {
        try {
            enter(RuleSheet.of(module));
        } catch (RuntimeException e) {
            LOG.error("figures of {} cannot be entered", module.id(), e);
        }
    }

    void unbring(OfficeModule module) {
        LOG.debug("{} has gone, its figures stay", module.id());
    }

    void enter(List<Figure> brought) {
        if (!brought.isEmpty()) {
            database.change(em -> brought.forEach(figure -> enter(em, figure)));
            changed();
        }
    }

    /** By code, the earliest first; each ends where the next of the same agency begins. */
    Map<String, List<Figure>> current() {
        return transactions.active() ? read() : known.orElseGet(this::keep);
    }

    /** To be called in the transaction that changes rows. */
    void changed() {
        transactions.afterCommit(() -> known = Optional.empty());
    }

    private Map<String, List<Figure>> keep() {
        Map<String, List<Figure>> read = read();
        known = Optional.of(read);
        return read;
    }

    private Map<String, List<Figure>> read() {
        return database.read(em -> em.createQuery("select f from KeptFigure f where f.replacedAt is null", KeptFigure.class)
                        .getResultList()).stream()
                .map(KeptFigure::told)
                .collect(Collectors.groupingBy(Figure::code, Collectors.collectingAndThen(Collectors.toList(), JpaFigures::ended)));
    }

    private static List<Figure> ended(List<Figure> rows) {
        Map<Optional<UnitId>, List<Figure>> byAgency = rows.stream()
                .sorted(Comparator.comparing(Figure::from))
                .collect(Collectors.groupingBy(Figure::agency));
        List<Figure> all = new ArrayList<>();
        byAgency.values().forEach(own -> {
            for (int i = 0; i < own.size(); i++) {
                all.add(i + 1 < own.size() ? until(own.get(i), own.get(i + 1).from()) : own.get(i));
            }
        });
        all.sort(Comparator.comparing(Figure::from));
        return List.copyOf(all);
    }

    private static Figure until(Figure figure, LocalDate next) {
        LocalDate end = figure.until().filter(own -> own.isBefore(next)).orElse(next);
        return new Figure(
                figure.id(), figure.code(), figure.agency(), figure.value(), figure.measure(), figure.from(), Optional.of(end),
                figure.law(), figure.clause(), figure.verified());
    }

    private void enter(EntityManager em, Figure shipped) {
        List<KeptFigure> there = em.createQuery(
                        "select f from KeptFigure f where f.wording.code = :code and f.wording.agency is null"
                                + " and f.wording.from = :from", KeptFigure.class)
                .setParameter("code", shipped.code())
                .setParameter("from", shipped.from())
                .getResultList();
        if (there.isEmpty()) {
            em.persist(new KeptFigure(shipped.id(), new Wording(shipped), Optional.empty(), clock.instant()));
            return;
        }
        there.stream().filter(row -> row.isAsBrought() && !row.says(shipped)).findFirst().ifPresent(old -> {
            old.replace(clock.instant());
            em.persist(new KeptFigure(UUID.randomUUID().toString(), new Wording(shipped), Optional.empty(), clock.instant()));
        });
    }
}
