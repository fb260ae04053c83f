package th.samnak.reorganisation.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import th.samnak.api.ModuleId;
import th.samnak.api.numbering.SeriesContinuity;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.OrganisationBook;
import th.samnak.api.organisation.Succession;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.records.Records;
import th.samnak.reorganisation.api.Plan;
import th.samnak.reorganisation.api.Rehearsal;
import th.samnak.reorganisation.api.Rehearsal.Balance;
import th.samnak.reorganisation.api.Rehearsal.Movement;
import th.samnak.reorganisation.blueprint.Step;

/** Writes what a plan comes to, and takes it back. Always within a transaction of the caller. */
final class Carriage {

    private final Organisation organisation;
    private final OrganisationBook book;
    private final Records records;
    private final SeriesContinuity series;
    private final Successions successions;

    Carriage(Organisation organisation, OrganisationBook book, Records records, SeriesContinuity series, Successions successions) {
        this.organisation = organisation;
        this.book = book;
        this.records = records;
        this.series = series;
        this.successions = successions;
    }

    /** The organisation's part only. @return the chart of the plan's day, with the plan */
    Chart redraw(Study study) {
        Plan plan = study.plan();
        book.within(plan.id(), () -> study.blueprint().steps().forEach(step -> write(step, plan)));
        return organisation.on(plan.effective());
    }

    private void write(Step step, Plan plan) {
        LocalDate day = plan.effective();
        switch (step) {
            case Step.Begin(Object fact) -> book.begin(fact, day, Optional.empty(), Citing.of(plan, fact));
            case Step.Replace(String row, Object fact) -> book.replace(row, fact, day, Citing.of(plan, fact));
            case Step.End(String row) -> book.end(row, day, source(plan));
            case Step.Succeed(UnitId former, UnitId successor) -> book.succeed(former, successor, day, source(plan));
        }
    }

    /** Everything: the organisation, the records' custody, the functions' own rows, the series of numbers. */
    Rehearsal carryOut(Study study) {
        Plan plan = study.plan();
        Chart after = redraw(study);
        List<Movement> moved = new ArrayList<>();
        for (Consignment consignment : study.consignments()) {
            moved.addAll(Movements.ofRecords(consignment, records.handOver(consignment.handOver(plan))));
            followers(consignment).forEach(function -> consignment.handing(plan, function.module()).ifPresent(function::follow));
        }
        study.blueprint().endings().units().forEach(unit -> series.freeze(unit, plan.effective(), source(plan), plan.id()));
        List<Balance> balance = new ArrayList<>(Movements.ofStaff(study.before(), after));
        balance.addAll(Movements.ofRecords(study.consignments(), moved));
        List<Movement> all = new ArrayList<>(Movements.ofStaffMoved(study.before(), after));
        all.addAll(moved);
        return new Rehearsal(study.before(), after, all, balance, study.findings());
    }

    /**
     * Takes back what {@link #carryOut} wrote. Nothing was done since, so that the plan studied anew comes to the same hand-overs,
     * which the functions need for taking back their own rows.
     */
    void takeBack(Plan plan, List<String> handOvers, Function<Plan, Study> studies) {
        series.thaw(plan.id());
        book.takeBack(plan.id());
        handOvers.reversed().forEach(records::takeBack);
        Study study = studies.apply(plan);
        for (Consignment consignment : study.consignments().reversed()) {
            followers(consignment)
                    .forEach(function -> consignment.handing(plan, function.module()).ifPresent(function::takeBack));
        }
    }

    private List<Succession> followers(Consignment consignment) {
        return consignment.function().map(this::follower).orElseGet(successions::all);
    }

    private List<Succession> follower(ModuleId function) {
        return successions.of(function).stream().toList();
    }

    private static Citation source(Plan plan) {
        return new Citation(plan.instrument().id(), Optional.empty());
    }
}
