package th.samnak.reorganisation.application;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import th.samnak.api.ModuleId;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.numbering.SeriesContinuity;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.OrganisationBook;
import th.samnak.api.organisation.Succession;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.records.Records;
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
    private final Records records;
    private final SeriesContinuity series;
    private final JpaSuccessions successions;

    Carriage(Organisation organisation, OrganisationBook book, Records records, SeriesContinuity series, JpaSuccessions successions) {
        this.organisation = organisation;
        this.book = book;
        this.records = records;
        this.series = series;
        this.successions = successions;
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
        revived(plan).forEach(unit -> series.reopen(unit, plan.id()));
        Reckoning held = Reckoning.of(study.parties(), records);
        List<Movement> moved = handOver(study);
        List<Balance> balance = new ArrayList<>(Movements.ofStaff(study.before(), after));
        balance.addAll(held.against(Reckoning.of(study.parties(), records), study.kinds()));
        List<Movement> all = new ArrayList<>(Movements.ofStaffMoved(study.before(), after));
        all.addAll(moved);
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
            moved.addAll(Movements.ofRecords(consignment, records.handOver(consignment.handOver(study.plan()))));
        }
        for (Consignment consignment : study.consignments()) {
            followers(consignment)
                    .forEach(function -> consignment.handing(study.plan(), function.module()).ifPresent(function::follow));
        }
        return moved;
    }

    /**
     * Takes back what {@link #carryOut} wrote. Nothing was done since, so that the plan studied anew comes to the same hand-overs,
     * which the functions need for taking back their own rows.
     */
    void takeBack(Plan plan, List<String> handOvers, Function<Plan, Study> studies) {
        series.thaw(holding(plan));
        series.thaw(plan.id());
        book.takeBack(plan.id());
        handOvers.reversed().forEach(records::takeBack);
        Study study = studies.apply(plan);
        study.findings().stream().filter(finding -> finding.messageKey().equals(Consignment.STANDS_STILL)).findFirst().ifPresent(it -> {
            throw new RuleViolation(it.messageKey(), it.arguments().toArray());
        });
        for (Consignment consignment : study.consignments().reversed()) {
            followers(consignment)
                    .forEach(function -> consignment.handing(plan, function.module()).ifPresent(function::takeBack));
        }
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
        for (Consignment late : Consignment.late(plan, records)) {
            if (!late.holdings().isEmpty()) {
                records.handOver(late.handOver(plan));
            }
            followers(late).forEach(function -> late.handing(plan, function.module()).ifPresent(function::follow));
        }
    }

    private List<Succession> followers(Consignment consignment) {
        return consignment.function().map(this::follower).orElseGet(successions::all);
    }

    private List<Succession> follower(ModuleId function) {
        return successions.of(function).stream().toList();
    }
}
