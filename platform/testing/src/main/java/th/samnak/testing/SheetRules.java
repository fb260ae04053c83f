package th.samnak.testing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import th.samnak.api.OfficeModule;
import th.samnak.api.errors.NotFound;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.rules.Figure;
import th.samnak.api.rules.RuleSheet;
import th.samnak.api.rules.Rules;

/** The figures as the functions bring them. */
public final class SheetRules implements Rules {

    private final List<Figure> figures;

    private SheetRules(List<Figure> figures) {
        this.figures = figures;
    }

    public static SheetRules of(OfficeModule... modules) {
        return new SheetRules(Stream.of(modules).flatMap(module -> RuleSheet.of(module).stream()).toList());
    }

    @Override
    public Figure on(String code, LocalDate day) {
        return figures.stream()
                .filter(figure -> figure.code().equals(code) && !figure.from().isAfter(day))
                .max(Comparator.comparing(Figure::from))
                .orElseThrow(() -> new NotFound(code));
    }

    @Override
    public Figure on(String code, UnitId unit, LocalDate day) {
        return on(code, day);
    }

    @Override
    public Figure figure(String id) {
        return figures.stream().filter(figure -> figure.id().equals(id)).findFirst().orElseThrow(() -> new NotFound(id));
    }
}
