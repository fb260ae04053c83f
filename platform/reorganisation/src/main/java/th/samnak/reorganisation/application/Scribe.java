package th.samnak.reorganisation.application;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.OrganisationBook;
import th.samnak.api.organisation.UnitId;
import th.samnak.reorganisation.api.Plan;
import th.samnak.reorganisation.blueprint.Step;

/** Writes the steps of one plan into the organisation's book, following rows that its own steps replaced. */
final class Scribe {

    private final OrganisationBook book;
    private final Plan plan;
    private final LocalDate day;
    private final Citation source;
    private final Map<String, String> replaced = new HashMap<>();

    Scribe(OrganisationBook book, Plan plan) {
        this.book = book;
        this.plan = plan;
        this.day = plan.effective();
        this.source = source(plan);
    }

    /** What everything that a plan changes rests on. */
    static Citation source(Plan plan) {
        return new Citation(plan.instrument().id(), Optional.empty());
    }

    void write(List<Step> steps) {
        steps.forEach(this::write);
    }

    private void write(Step step) {
        switch (step) {
            case Step.Begin(Object fact, Optional<Citation> cited) -> book.begin(fact, day, Optional.empty(), cited.orElseGet(() -> Citing.of(plan, fact)));
            case Step.Replace(String row, Object fact) -> replaced.put(row, book.replace(current(row), fact, day, Citing.of(plan, fact)));
            case Step.End(String row) -> book.end(current(row), day, source);
            case Step.Succeed(UnitId former, UnitId successor) -> book.succeed(former, successor, day, Citing.of(plan, former, successor));
        }
    }

    private String current(String row) {
        return replaced.getOrDefault(row, row);
    }
}
