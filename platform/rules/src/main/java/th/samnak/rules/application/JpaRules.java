package th.samnak.rules.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.api.rules.Figure;
import th.samnak.api.rules.Rules;
import th.samnak.rules.domain.KeptFigure;
import th.samnak.thai.ThaiDate;

@Component
public final class JpaRules implements Rules {

    private final Database database;
    private final JpaFigures shelf;
    private final Organisation organisation;

    @Activate
    public JpaRules(
            @Reference(target = "(unit=rules)") Database database, @Reference JpaFigures shelf, @Reference Organisation organisation) {
        this.database = database;
        this.shelf = shelf;
        this.organisation = organisation;
    }

    @Override
    public Figure on(String code, LocalDate day) {
        return find(code, Optional.empty(), day).orElseThrow(() -> none(code, day));
    }

    @Override
    public Figure on(String code, UnitId unit, LocalDate day) {
        Chart chart = organisation.on(day);
        return chart.unit(unit).map(Unit::id).map(chart::agencyOf).map(Unit::id)
                .flatMap(agency -> find(code, Optional.of(agency), day))
                .or(() -> find(code, Optional.empty(), day))
                .orElseThrow(() -> none(code, day));
    }

    @Override
    public Figure figure(String id) {
        return database.read(em -> Optional.ofNullable(em.find(KeptFigure.class, id)).map(KeptFigure::told))
                .orElseThrow(() -> new NotFound("figure"));
    }

    private Optional<Figure> find(String code, Optional<UnitId> agency, LocalDate day) {
        return shelf.current().getOrDefault(code, List.of()).stream()
                .filter(figure -> figure.agency().equals(agency))
                .filter(figure -> !day.isBefore(figure.from()) && figure.until().filter(end -> !day.isBefore(end)).isEmpty())
                .findFirst();
    }

    private static RuleViolation none(String code, LocalDate day) {
        return new RuleViolation("rules.error.none", code, ThaiDate.shortForm(day));
    }
}
