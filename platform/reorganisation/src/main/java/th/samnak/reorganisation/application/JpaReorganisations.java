package th.samnak.reorganisation.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Access;
import th.samnak.api.access.Caller;
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.numbering.Numbering;
import th.samnak.api.numbering.SeriesContinuity;
import th.samnak.api.organisation.Gazette;
import th.samnak.api.organisation.InstrumentId;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.OrganisationBook;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.api.persistence.Transactions;
import th.samnak.api.records.Records;
import th.samnak.api.records.Records.Tally;
import th.samnak.reorganisation.ReorganisationModule;
import th.samnak.reorganisation.api.HandOverList;
import th.samnak.reorganisation.api.HandOverList.Side;
import th.samnak.reorganisation.api.Mapping;
import th.samnak.reorganisation.api.Operation;
import th.samnak.reorganisation.api.Piece;
import th.samnak.reorganisation.api.Plan;
import th.samnak.reorganisation.api.Rehearsal;
import th.samnak.reorganisation.api.Reorganisations;
import th.samnak.reorganisation.api.SeriesCertificate;

/** Plans from the first draft to the last signature. What they do to the organisation is done as the platform itself. */
@Component(service = {Reorganisations.class, JpaReorganisations.class})
public final class JpaReorganisations implements Reorganisations {

    private final Plans plans;
    private final Scope scope;
    private final Drafting drafting;
    private final Rehearsing rehearsing;
    private final CutOver cutOver;
    private final Certifying certifying;
    private final Countersigning countersigning;
    private final Possessions possessions;
    private final Access access;

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
        this.access = access;
        this.possessions = new Possessions(records, successions);
        Carriage carriage = new Carriage(organisation, book, possessions, series);
        Studies studies = new Studies(organisation, book, possessions, numbering);
        this.rehearsing = new Rehearsing(studies, carriage, access, transactions);
        this.drafting = new Drafting(plans, scope, rehearsing, book, access, transactions, audit, clock);
        this.cutOver = new CutOver(plans, rehearsing, carriage, new Untouched(possessions, numbering, organisation), access,
                transactions, audit, clock);
        this.certifying = new Certifying(plans, series, access, transactions, clock);
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
        return drafting.draft(agency, instrument, effective);
    }

    @Override
    public Plan amend(String id, long version, LocalDate effective, List<Operation> operations, Mapping mapping) {
        return drafting.amend(id, version, effective, operations, mapping);
    }

    @Override
    public Plan cite(String id, long version, Operation operation, Optional<String> clause) {
        return drafting.cite(id, version, operation, clause);
    }

    @Override
    public void sign(String id) {
        drafting.sign(id);
    }

    @Override
    public void gazette(String id, Gazette gazette) {
        drafting.gazette(id, gazette);
    }

    @Override
    public void schedule(String id) {
        drafting.schedule(id);
    }

    @Override
    public void withdraw(String id, String reason) {
        drafting.withdraw(id, reason);
    }

    @Override
    public Rehearsal rehearse(String id) {
        return rehearsing.rehearse(readable(id));
    }

    /** Lets follow what people had begun before the cut-over and committed after it. */
    void sweep(String id) {
        cutOver.sweep(id);
    }

    void makeUpCertificates() {
        certifying.makeUp();
    }

    @Override
    public Rehearsal cutOver(String id) {
        scope.require(ReorganisationModule.DECIDE, plans.get(id).agency());
        Rehearsal done = cutOver.carryOut(id);
        certifying.afterCutOver(id);
        return done;
    }

    @Override
    public void undo(String id) {
        scope.require(ReorganisationModule.DECIDE, plans.get(id).agency());
        cutOver.undo(id);
    }

    @Override
    public List<Tally> holdings(UnitId unit) {
        scope.require(ReorganisationModule.READ, scope.agencyOf(unit));
        return possessions.tally(unit);
    }

    @Override
    public List<Piece> pieces(UnitId unit, String kind, int offset, int limit) {
        scope.require(ReorganisationModule.READ, scope.agencyOf(unit));
        return possessions.pieces(unit, kind, offset, limit);
    }

    @Override
    public List<HandOverList> lists(String id) {
        return plans.lists(readable(id).id());
    }

    @Override
    public Optional<SeriesCertificate> certificate(String id) {
        return plans.certificate(readable(id).id());
    }

    private Plan readable(String id) {
        Plan plan = plans.get(id);
        scope.require(ReorganisationModule.READ, plan.agency());
        return plan;
    }

    @Override
    public void countersign(String list, Side side) {
        countersigning.sign(list, side);
    }
}
