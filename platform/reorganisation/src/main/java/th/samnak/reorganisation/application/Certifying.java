package th.samnak.reorganisation.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import th.samnak.api.access.Access;
import th.samnak.api.numbering.Series;
import th.samnak.api.numbering.SeriesContinuity;
import th.samnak.api.numbering.SeriesContinuity.Line;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Transactions;
import th.samnak.reorganisation.api.Operation;
import th.samnak.reorganisation.api.Plan;
import th.samnak.reorganisation.api.Plan.State;
import th.samnak.reorganisation.api.UnitDraft;
import th.samnak.reorganisation.blueprint.Endings;
import th.samnak.reorganisation.domain.KeptCertificate;
import th.samnak.thai.FiscalYear;
import th.samnak.thai.ThaiDate;

/**
 * Proves the series of a plan right after its cut-over, in a transaction of its own: what is proved is frozen, and nobody who takes
 * numbers waits for the proof. What a stopped process left unproved is made up for at the next look.
 */
final class Certifying {

    private static final Logger LOG = LoggerFactory.getLogger(Certifying.class);

    private final Plans plans;
    private final SeriesContinuity series;
    private final Access access;
    private final Transactions transactions;
    private final Clock clock;

    Certifying(Plans plans, SeriesContinuity series, Access access, Transactions transactions, Clock clock) {
        this.plans = plans;
        this.series = series;
        this.access = access;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The cut-over stands, whatever becomes of its certificate. */
    void afterCutOver(String plan) {
        try {
            certify(plan);
        } catch (RuntimeException later) {
            LOG.warn("The series of the reorganisation {} are not certified yet", plan, later);
        }
    }

    void makeUp() {
        plans.uncertified().forEach(this::afterCutOver);
    }

    private void certify(String id) {
        transactions.together(() -> {
            Plan plan = plans.change(id, held -> { });
            boolean stands = plan.state() == State.RECONCILED || plan.state() == State.CLOSED;
            if (stands && plans.certificate(id).isEmpty()) {
                plans.keep(new KeptCertificate(id, plan.effective(), clock.instant(), access.asSystem(() -> lines(plan))));
            }
            return stands;
        });
    }

    private List<Line> lines(Plan plan) {
        Set<UnitId> ended = Endings.of(plan.operations()).units();
        Set<UnitId> made = made(plan);
        Set<UnitId> all = new HashSet<>(ended);
        all.addAll(made);
        all.addAll(renumbered(plan));
        LocalDate eve = plan.effective().minusDays(1);
        Set<Integer> years = new TreeSet<>(List.of(
                ThaiDate.year(eve), FiscalYear.of(eve).year(), ThaiDate.year(plan.effective()), FiscalYear.of(plan.effective()).year()));
        List<Line> lines = new ArrayList<>();
        years.forEach(year -> lines.addAll(series.certify(year, all).lines()));
        Set<String> kinds = lines.stream().filter(line -> ended.contains(line.series().unit())).map(line -> line.series().kind())
                .collect(Collectors.toCollection(TreeSet::new));
        lines.addAll(begins(made, kinds, ThaiDate.year(plan.effective()), lines));
        lines.sort(Comparator.comparing((Line line) -> line.frozen().isEmpty())
                .thenComparing(line -> line.series().kind())
                .thenComparing(line -> line.series().year())
                .thenComparing(line -> line.series().unit().value()));
        return lines;
    }

    private static Set<UnitId> made(Plan plan) {
        return plan.operations().stream().flatMap(operation -> operation.makes().stream()).map(UnitDraft::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Units that go on under another prefix. */
    private static Set<UnitId> renumbered(Plan plan) {
        Set<UnitId> units = new HashSet<>();
        for (Operation operation : plan.operations()) {
            if (operation instanceof Operation.Rename rename && rename.letterPrefix().isPresent()) {
                units.add(rename.unit());
            }
        }
        return units;
    }

    /** Registers of new units from which no number was taken yet: the next is 1. */
    private static List<Line> begins(Set<UnitId> made, Set<String> kinds, int year, List<Line> begun) {
        Set<Series> known = begun.stream().map(Line::series).collect(Collectors.toSet());
        return made.stream()
                .flatMap(unit -> kinds.stream().map(kind -> new Series(unit, kind, year)))
                .filter(fresh -> !known.contains(fresh))
                .map(fresh -> new Line(fresh, 0, 0, 0, 0, 0, 0, 0, 0, Optional.empty(), true))
                .toList();
    }
}
