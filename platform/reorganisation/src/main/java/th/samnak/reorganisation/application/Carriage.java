package th.samnak.reorganisation.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import th.samnak.api.ModuleId;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.numbering.SeriesContinuity;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.OrganisationBook;
import th.samnak.api.organisation.Succession;
import th.samnak.api.organisation.UnitId;
import th.samnak.reorganisation.api.Operation;
import th.samnak.reorganisation.api.Plan;
import th.samnak.reorganisation.api.Rehearsal;
import th.samnak.reorganisation.api.Rehearsal.Balance;
import th.samnak.reorganisation.api.Rehearsal.Movement;
import th.samnak.reorganisation.api.UnitDraft;

/** Writes what a plan comes to, and takes it back. Always within a transaction of the caller. */
final class Carriage {

    private final Organisation organisation;
    private final OrganisationBook book;
    private final Possessions possessions;
    private final SeriesContinuity series;

    Carriage(Organisation organisation, OrganisationBook book, Possessions possessions, SeriesContinuity series) {
        this.organisation = organisation;
        this.book = book;
        this.possessions = possessions;
        this.series = series;
    }

    /** The organisation's part only. @return the chart of the plan's day, with the plan */
    Chart redraw(Study study) {
        Plan plan = study.plan();
        book.within(plan.id(), () -> new Scribe(book, plan).write(study.blueprint().steps()));
        return organisation.on(plan.effective());
    }

    /**
     * Everything: the organisation, the series of numbers, the records' custody, the functions' own rows; in the order in which
     * people's own acts take the same locks.
     */
    Rehearsal carryOut(Study study) {
        Plan plan = study.plan();
        Chart after = redraw(study);
        study.blueprint().endings().units()
                .forEach(unit -> series.freeze(unit, plan.effective(), Scribe.source(plan), plan.id()));
        revived(plan).forEach(unit -> {
            series.reopen(unit, plan.id());
            possessions.successions().all().forEach(function -> function.revive(unit, plan.id()));
        });
        Reckoning held = Reckoning.of(study.parties(), possessions);
        List<Movement> moved = handOver(study);
        List<Movement> followed = study.consignments().stream().flatMap(it -> it.furtherMovements().stream()).toList();
        List<Balance> balance = new ArrayList<>(Movements.ofStaff(study.before(), after));
        Reckoning then = Reckoning.of(study.parties(), possessions);
        balance.addAll(held.against(then, study.kinds()));
        balance.addAll(held.astray(then, followed));
        List<Movement> all = new ArrayList<>(Movements.ofStaffMoved(study.before(), after));
        all.addAll(moved);
        all.addAll(followed);
        return new Rehearsal(study.before(), after, Movements.sorted(all), balance, study.findings());
    }

    private static List<UnitId> revived(Plan plan) {
        return plan.operations().stream()
                .filter(Operation.Revive.class::isInstance)
                .map(operation -> ((Operation.Revive) operation).unit().id())
                .toList();
    }

    private List<Movement> handOver(Study study) {
        List<Movement> moved = new ArrayList<>();
        for (Consignment consignment : study.consignments()) {
            moved.addAll(Movements.ofRecords(consignment, possessions.records().handOver(consignment.handOver(study.plan()))));
        }
        for (Consignment consignment : study.consignments()) {
            followers(consignment)
                    .forEach(function -> consignment.handing(study.plan(), function.module()).ifPresent(function::follow));
        }
        return moved;
    }

    /** The functions whose rows follow, by name. */
    SortedSet<String> takingPart(Study study) {
        SortedSet<String> functions = new TreeSet<>();
        study.consignments().forEach(consignment -> followers(consignment).stream()
                .map(Succession::module)
                .filter(module -> consignment.handing(study.plan(), module).isPresent())
                .forEach(module -> functions.add(module.value())));
        return functions;
    }

    /** @throws RuleViolation when one of them is not there to take its part back */
    void demandThere(Collection<String> functions) {
        functions.stream().filter(function -> possessions.successions().of(ModuleId.of(function)).isEmpty()).findFirst().ifPresent(gone -> {
            throw new RuleViolation("reorganisation.error.function-gone", gone);
        });
    }

    /**
     * Takes back what {@link #carryOut} wrote. Nothing was done since, so that the plan studied anew comes to the same hand-overs,
     * which the functions need for taking back their own rows.
     */
    void takeBack(Plan plan, List<String> handOvers, Function<Plan, Study> studies) {
        series.thaw(holding(plan));
        series.thaw(plan.id());
        book.takeBack(plan.id());
        handOvers.reversed().forEach(possessions.records()::takeBack);
        for (Consignment consignment : studies.apply(plan).consignments().reversed()) {
            Consignment named = Consignments.asNamed(plan, consignment);
            followers(consignment).forEach(function -> named.handing(plan, function.module()).ifPresent(function::takeBack));
        }
        revived(plan).forEach(unit ->
                possessions.successions().all().forEach(function -> function.takeBackRevival(unit, plan.id())));
    }

    /** Before a plan is taken back: whoever is taking a number in a unit it made is waited for, nobody takes another meanwhile. */
    void holdNumbers(Plan plan) {
        plan.operations().stream().flatMap(operation -> operation.makes().stream()).map(UnitDraft::id).forEach(unit ->
                series.freeze(unit, plan.effective(), Scribe.source(plan), holding(plan)));
    }

    private static String holding(Plan plan) {
        return plan.id() + ":undo";
    }

    /** What came to an ended unit after its hand-over goes the same way. */
    void sweep(Plan plan) {
        for (Consignment late : Consignments.late(plan, possessions)) {
            if (!late.held().isEmpty()) {
                possessions.records().handOver(late.handOver(plan));
            }
            followers(late).forEach(function -> late.handing(plan, function.module()).ifPresent(function::follow));
        }
    }

    private List<Succession> followers(Consignment consignment) {
        return possessions.successions().of(consignment.function());
    }
}
