package th.samnak.rules.application;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Access;
import th.samnak.api.access.Caller;
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.errors.StaleDataException;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.api.rules.Figure;
import th.samnak.api.rules.Measure;
import th.samnak.api.rules.RuleBook;
import th.samnak.rules.RulesModule;
import th.samnak.rules.domain.KeptFigure;
import th.samnak.rules.domain.KeptProposal;
import th.samnak.rules.domain.Wording;

@Component
public final class JpaRuleBook implements RuleBook {

    private final Database database;
    private final JpaFigures shelf;
    private final Organisation organisation;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    @Activate
    public JpaRuleBook(
            @Reference(target = "(unit=rules)") Database database,
            @Reference JpaFigures shelf,
            @Reference Organisation organisation,
            @Reference Access access,
            @Reference AuditTrail audit,
            @Reference Clock clock) {
        this.database = database;
        this.shelf = shelf;
        this.organisation = organisation;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<Figure> figures() {
        access.require(RulesModule.SEE);
        return shelf.current().values().stream()
                .flatMap(Collection::stream)
                .sorted(Comparator.comparing(Figure::code)
                        .thenComparing(figure -> figure.agency().map(UnitId::value).orElse(""))
                        .thenComparing(Figure::from))
                .toList();
    }

    @Override
    public List<Entry> history(String code) {
        access.require(RulesModule.SEE);
        return database.read(em -> em.createQuery(
                        "select f from KeptFigure f where f.wording.code = :code order by f.wording.from desc, f.enteredAt desc",
                        KeptFigure.class)
                .setParameter("code", code)
                .getResultList()).stream().map(KeptFigure::entry).toList();
    }

    @Override
    public List<Proposal> proposals() {
        access.require(RulesModule.SEE);
        return database.read(em -> em.createQuery("select p from KeptProposal p", KeptProposal.class).getResultList()).stream()
                .map(KeptProposal::told)
                .sorted(Comparator.comparing((Proposal proposal) -> proposal.state() != State.OPEN)
                        .thenComparing(Proposal::proposedAt, Comparator.reverseOrder()))
                .toList();
    }

    @Override
    public Proposal proposal(String id) {
        access.require(RulesModule.SEE);
        return database.read(em -> kept(em, id).told());
    }

    @Override
    public int waiting() {
        if (!access.may(RulesModule.ADOPT)) {
            return 0;
        }
        Caller caller = access.caller();
        return (int) proposals().stream()
                .filter(proposal -> proposal.state() == State.OPEN && !proposal.proposedBy().equals(caller.person()))
                .filter(proposal -> isOwn(caller, proposal.draft().agency()))
                .count();
    }

    @Override
    public String propose(Draft draft) {
        Caller caller = draft.agency().isPresent()
                ? access.require(RulesModule.PROPOSE)
                : access.require(RulesModule.PROPOSE_FOR_ALL);
        own(caller, draft.agency());
        Measure measure = measure(draft.code());
        String id = UUID.randomUUID().toString();
        database.change(em -> {
            KeptProposal proposal = new KeptProposal(id, draft, measure, caller.person(), clock.instant());
            demandSense(em, proposal);
            em.persist(proposal);
            recorded("propose", draft.code(), draft.value() + " " + measure + " " + draft.from());
        });
        return id;
    }

    @Override
    public void adopt(String id, long version) {
        Caller caller = access.require(RulesModule.ADOPT);
        database.change(em -> {
            KeptProposal proposal = fresh(em, caller, id, version);
            demandSense(em, proposal);
            proposal.adopt(caller.person(), clock.instant());
            proposal.replaces().ifPresent(wrong -> figure(em, wrong).replace(clock.instant()));
            em.persist(new KeptFigure(id, proposal.wording(), Optional.of(proposal.proposedBy()), clock.instant()));
            recorded("adopt", proposal.wording().code(), proposal.wording().figure() + " " + proposal.wording().from());
            shelf.changed();
        });
    }

    @Override
    public void refuse(String id, long version, String reason) {
        Caller caller = access.require(RulesModule.ADOPT);
        database.change(em -> {
            KeptProposal proposal = fresh(em, caller, id, version);
            proposal.refuse(caller.person(), clock.instant(), reason);
            recorded("refuse", proposal.wording().code(), "");
        });
    }

    @Override
    public void withdraw(String id, long version) {
        Caller caller = access.caller();
        database.change(em -> {
            KeptProposal proposal = fresh(em, caller, id, version);
            proposal.withdraw(caller.person(), clock.instant());
            recorded("withdraw", proposal.wording().code(), "");
        });
    }

    @Override
    public void verify(String figureId) {
        Caller caller = access.require(RulesModule.ADOPT);
        database.change(em -> {
            KeptFigure figure = figure(em, figureId);
            own(caller, figure.wording().agency());
            figure.verify(caller.person(), LocalDate.now(clock));
            recorded("verify", figure.wording().code(), figure.wording().figure() + " " + figure.wording().from());
            shelf.changed();
        });
    }

    private Measure measure(String code) {
        return shelf.current().getOrDefault(code, List.of()).stream()
                .findFirst()
                .map(Figure::measure)
                .orElseThrow(() -> new NotFound("figure"));
    }

    /** What it replaces is the same figure and not replaced yet; what it begins does not begin on the day of another. */
    private void demandSense(EntityManager em, KeptProposal proposal) {
        Wording wording = proposal.wording();
        proposal.replaces().map(wrong -> figure(em, wrong).entry()).ifPresent(entry -> {
            if (entry.replacedAt().isPresent()) {
                throw new RuleViolation("rules.error.replaced");
            }
            if (!entry.figure().code().equals(wording.code()) || !entry.figure().agency().equals(wording.agency())) {
                throw new RuleViolation("rules.error.other-figure");
            }
        });
        boolean taken = shelf.current().getOrDefault(wording.code(), List.of()).stream()
                .filter(figure -> figure.agency().equals(wording.agency()) && figure.from().equals(wording.from()))
                .anyMatch(figure -> !figure.id().equals(proposal.replaces().orElse("")));
        if (taken) {
            throw RuleViolation.of("from", "rules.error.same-day");
        }
    }

    private KeptProposal fresh(EntityManager em, Caller caller, String id, long version) {
        KeptProposal proposal = kept(em, id);
        own(caller, proposal.wording().agency());
        if (proposal.version() != version) {
            throw new StaleDataException();
        }
        return proposal;
    }

    private void own(Caller caller, Optional<UnitId> agency) {
        if (!isOwn(caller, agency)) {
            throw new NotPermitted(RulesModule.PROPOSE);
        }
    }

    /** Figures for everybody belong to all agencies. */
    private boolean isOwn(Caller caller, Optional<UnitId> agency) {
        return agency.filter(root -> !organisation.now().within(caller.unit(), root)).isEmpty();
    }

    private static KeptProposal kept(EntityManager em, String id) {
        return Optional.ofNullable(em.find(KeptProposal.class, id)).orElseThrow(() -> new NotFound("proposal"));
    }

    private static KeptFigure figure(EntityManager em, String id) {
        return Optional.ofNullable(em.find(KeptFigure.class, id)).orElseThrow(() -> new NotFound("figure"));
    }

    private void recorded(String act, String code, String detail) {
        audit.record("rule." + act, "rules:figure:" + code, detail);
    }
}
