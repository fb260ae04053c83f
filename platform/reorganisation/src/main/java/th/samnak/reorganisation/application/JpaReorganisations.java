package th.samnak.reorganisation.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Access;
import th.samnak.api.access.Caller;
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.numbering.Numbering;
import th.samnak.api.numbering.SeriesContinuity;
import th.samnak.api.organisation.Gazette;
import th.samnak.api.organisation.Instrument;
import th.samnak.api.organisation.InstrumentId;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.OrganisationBook;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.api.persistence.Transactions;
import th.samnak.api.records.Records.Tally;
import th.samnak.api.records.Records;
import th.samnak.reorganisation.ReorganisationModule;
import th.samnak.reorganisation.api.HandOverList;
import th.samnak.reorganisation.api.HandOverList.Side;
import th.samnak.reorganisation.api.Mapping;
import th.samnak.reorganisation.api.Operation;
import th.samnak.reorganisation.api.Piece;
import th.samnak.reorganisation.api.Plan;
import th.samnak.reorganisation.api.Rehearsal;
import th.samnak.reorganisation.api.Reorganisations;
import th.samnak.reorganisation.domain.KeptPlan;
import th.samnak.reorganisation.domain.PlanText;

/** Plans from the first draft to the last signature. What they do to the organisation is done as the platform itself. */
@Component(service = {Reorganisations.class, JpaReorganisations.class})
public final class JpaReorganisations implements Reorganisations {

    /** Year of the Buddhist era before volume 1. */
    private static final int FIRST_VOLUME = 2426;

    private final Plans plans;
    private final Scope scope;
    private final Rehearsing rehearsing;
    private final CutOver cutOver;
    private final Countersigning countersigning;
    private final AuditTrail audit;
    private final OrganisationBook book;
    private final Access access;
    private final Transactions transactions;
    private final Clock clock;
    private final Organisation organisation;
    private final Possessions possessions;

    @Activate
    public JpaReorganisations(
            @Reference(target = "(unit=reorganisation)") Database database,
            @Reference Transactions transactions,
            @Reference Access access,
            @Reference AuditTrail audit,
            @Reference Organisation organisation,
            @Reference OrganisationBook book,
            @Reference Records records,
            @Reference SeriesContinuity series,
            @Reference Numbering numbering,
            @Reference JpaSuccessions successions,
            @Reference Clock clock) {
        this.plans = new Plans(database, book);
        this.scope = new Scope(access, organisation);
        this.audit = audit;
        this.book = book;
        this.access = access;
        this.transactions = transactions;
        this.clock = clock;
        this.organisation = organisation;
        this.possessions = new Possessions(records, successions);
        Carriage carriage = new Carriage(organisation, book, possessions, series);
        Studies studies = new Studies(organisation, book, possessions, numbering);
        this.rehearsing = new Rehearsing(studies, carriage, access, transactions);
        this.cutOver = new CutOver(plans, rehearsing, carriage, new Untouched(possessions, numbering, organisation), access,
                transactions, audit, clock);
        this.countersigning = new Countersigning(plans, organisation, access, transactions, audit, clock);
    }

    @Override
    public List<Plan> list() {
        Caller caller = access.require(ReorganisationModule.READ);
        return plans.all().stream().filter(plan -> scope.sees(caller, plan.agency())).toList();
    }

    @Override
    public Optional<Plan> find(String id) {
        Caller caller = access.require(ReorganisationModule.READ);
        return plans.find(id).filter(plan -> scope.sees(caller, plan.agency()));
    }

    @Override
    public String draft(UnitId agency, InstrumentId instrument, LocalDate effective) {
        Caller caller = scope.require(ReorganisationModule.DRAFT, agency);
        if (!plans.instrument(instrument).agency().equals(agency)) {
            throw RuleViolation.of("instrument", "reorganisation.error.other-agency");
        }
        KeptPlan plan = new KeptPlan(UUID.randomUUID().toString(), agency, instrument, effective, caller.person(), clock.instant());
        transactions.together(() -> {
            plans.add(plan);
            note("draft", plan.id(), instrument.value());
            return true;
        });
        return plan.id();
    }

    @Override
    public Plan amend(String id, long version, LocalDate effective, List<Operation> operations, Mapping mapping) {
        Caller caller = scope.require(ReorganisationModule.DRAFT, plans.get(id).agency());
        PlanText text = new PlanText(operations, mapping);
        return changed("amend", id, plan -> plan.amend(version, effective, text, caller.person(), clock.instant()));
    }

    @Override
    public void sign(String id) {
        scope.require(ReorganisationModule.DRAFT, plans.get(id).agency());
        changed("sign", id, KeptPlan::sign);
    }

    @Override
    public void gazette(String id, Gazette gazette) {
        Plan plan = plans.get(id);
        scope.require(ReorganisationModule.DRAFT, plan.agency());
        demandVolume(gazette);
        transactions.together(() -> {
            changed("gazette", id, KeptPlan::gazette);
            Instrument known = plan.instrument();
            access.asSystem(() -> {
                book.keep(new Instrument(known.id(), known.agency(), known.kind(), known.titleTh(), known.titleEn(),
                        Optional.of(gazette), known.effective(), known.expires(), known.confirmed(), known.checksum(),
                        known.clauses()), book.wording(known.id()));
                return true;
            });
            return true;
        });
    }

    private static void demandVolume(Gazette gazette) {
        int volume = gazette.published().getYear() + 543 - FIRST_VOLUME;
        gazette.volume().filter(given -> given != volume).ifPresent(given -> {
            throw RuleViolation.of("volume", "reorganisation.error.volume", given, volume);
        });
    }

    @Override
    public void schedule(String id) {
        Plan plan = plans.get(id);
        Caller caller = scope.require(ReorganisationModule.DECIDE, plan.agency());
        Rehearsing.demandPossible(rehearsing.rehearse(plan).findings());
        Rivals.refuse(plan, plans.waiting());
        if (plan.effective().isBefore(LocalDate.now(clock))) {
            throw RuleViolation.of("effective", "reorganisation.error.past-day", plan.effective());
        }
        boolean published = plan.instrument().kind() != Instrument.Kind.ORDER;
        changed("schedule", id, kept -> kept.plan(caller.person(), published));
    }

    @Override
    public void withdraw(String id, String reason) {
        scope.require(ReorganisationModule.DRAFT, plans.get(id).agency());
        if (reason.isBlank()) {
            throw RuleViolation.of("reason", "reorganisation.error.reason");
        }
        transactions.together(() -> {
            plans.change(id, KeptPlan::withdraw);
            note("withdraw", id, reason);
            return true;
        });
    }

    @Override
    public Rehearsal rehearse(String id) {
        Plan plan = plans.get(id);
        scope.require(ReorganisationModule.READ, plan.agency());
        return rehearsing.rehearse(plan);
    }

    /** Lets follow what people had begun before the cut-over and committed after it. */
    void sweep(String id) {
        cutOver.sweep(id);
    }

    @Override
    public Rehearsal cutOver(String id) {
        scope.require(ReorganisationModule.DECIDE, plans.get(id).agency());
        return cutOver.carryOut(id);
    }

    @Override
    public void undo(String id) {
        scope.require(ReorganisationModule.DECIDE, plans.get(id).agency());
        cutOver.undo(id);
    }

    @Override
    public List<Tally> holdings(UnitId unit) {
        scope.require(ReorganisationModule.READ, organisation.agencyOf(unit).id());
        return possessions.tally(unit);
    }

    @Override
    public List<Piece> pieces(UnitId unit, String kind, int offset, int limit) {
        scope.require(ReorganisationModule.READ, organisation.agencyOf(unit).id());
        return possessions.pieces(unit, kind, offset, limit);
    }

    @Override
    public List<HandOverList> lists(String id) {
        scope.require(ReorganisationModule.READ, plans.get(id).agency());
        return plans.lists(id);
    }

    @Override
    public void countersign(String list, Side side) {
        countersigning.sign(list, side);
    }

    private Plan changed(String act, String id, Consumer<KeptPlan> change) {
        return transactions.together(() -> {
            Plan plan = plans.change(id, change);
            note(act, id, "");
            return plan;
        });
    }

    private void note(String act, String id, String detail) {
        audit.record("reorganisation." + act, "reorganisation:plan:" + id, detail);
    }
}
