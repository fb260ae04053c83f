package th.samnak.correspondence.letter.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.persistence.Database;
import th.samnak.correspondence.letter.domain.RuleFigure;

/** Reads the figures once; they change with a migration, that is with a restart. */
@Component
public final class JpaRuleFigures implements RuleFigures {

    private final Database database;
    private final Clock clock;
    private final Map<String, List<RuleFigure>> byCode = new ConcurrentHashMap<>();

    @Activate
    public JpaRuleFigures(@Reference(target = "(unit=correspondence)") Database database, @Reference Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public String text(String code) {
        LocalDate today = LocalDate.now(clock);
        return byCode.computeIfAbsent(code, this::newestFirst).stream()
                .filter(figure -> !figure.effectiveFrom().isAfter(today))
                .findFirst()
                .map(RuleFigure::figure)
                .orElseThrow(() -> new IllegalArgumentException("no figure in force: " + code));
    }

    private List<RuleFigure> newestFirst(String code) {
        return database.read(em -> em.createQuery(
                        "select f from RuleFigure f where f.code = :code order by f.effectiveFrom desc", RuleFigure.class)
                .setParameter("code", code)
                .getResultList());
    }
}
