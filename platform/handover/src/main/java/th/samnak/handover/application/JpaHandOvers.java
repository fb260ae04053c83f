package th.samnak.handover.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Access;
import th.samnak.api.access.Accounts;
import th.samnak.api.access.Caller;
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.documents.Papers;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.events.Events;
import th.samnak.api.handover.Dependant;
import th.samnak.api.handover.Dependant.Fate;
import th.samnak.api.handover.Occasion;
import th.samnak.api.handover.Passing;
import th.samnak.api.numbering.Numbering;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.persistence.Database;
import th.samnak.api.persistence.Transactions;
import th.samnak.api.records.Records;
import th.samnak.handover.HandoverModule;
import th.samnak.handover.api.Finding;
import th.samnak.handover.api.HandOver;
import th.samnak.handover.api.HandOver.Side;
import th.samnak.handover.api.HandOver.State;
import th.samnak.handover.api.HandOvers;
import th.samnak.handover.api.Line;
import th.samnak.handover.api.Preview;
import th.samnak.handover.api.Wish;
import th.samnak.handover.domain.KeptCase;

/** Hand-overs from the first question to the last signature. */
@Component(service = {HandOvers.class, JpaHandOvers.class})
public final class JpaHandOvers implements HandOvers {

    private final Cases cases;
    private final Scope scope;
    private final Judge judge;
    private final Carriage carriage;
    private final Execution execution;
    private final JpaOwners owners;
    private final Access access;
    private final AuditTrail audit;
    private final Transactions transactions;
    private final Organisation organisation;
    private final Papers papers;
    private final Clock clock;

    @Activate
    public JpaHandOvers(
            @Reference(target = "(unit=handover)") Database database,
            @Reference Transactions transactions,
            @Reference Access access,
            @Reference Accounts accounts,
            @Reference AuditTrail audit,
            @Reference Events events,
            @Reference Organisation organisation,
            @Reference Records records,
            @Reference Numbering numbering,
            @Reference Papers papers,
            @Reference JpaOwners owners,
            @Reference Clock clock) {
        this.cases = new Cases(database);
        this.scope = new Scope(access, organisation, clock);
        this.judge = new Judge(organisation, records, owners, cases);
        this.carriage = new Carriage(organisation, access, accounts, owners, transactions);
        this.execution = new Execution(cases, judge, carriage, owners, access, transactions, audit, events, numbering, clock);
        this.owners = owners;
        this.access = access;
        this.audit = audit;
        this.transactions = transactions;
        this.organisation = organisation;
        this.papers = papers;
        this.clock = clock;
    }

    @Override
    public List<Person> people() {
        return scope.people();
    }

    @Override
    public List<Person> receivers(PersonId from) {
        return scope.receivers(from);
    }

    @Override
    public List<Dependant> dependants(Occasion occasion) {
        scope.require(occasion.person());
        return owners.of(occasion);
    }

    @Override
    public List<Finding> untold(Occasion occasion) {
        scope.require(occasion.person());
        return judge.untold(occasion);
    }

    @Override
    public Preview preview(Wish wish) {
        scope.require(wish.occasion().person());
        List<Dependant> items = owners.of(wish.occasion());
        Passing passing = Execution.passing("rehearsal-" + UUID.randomUUID().toString().substring(0, 8), "-", wish);
        List<Finding> findings = Stream.concat(past(wish), judge.of(wish, items, Optional.empty()).stream()).toList();
        if (findings.isEmpty()) {
            findings = carriage.tryOut(passing, items);
        }
        return new Preview(Carriage.lines(passing, items), findings, rights(items));
    }

    private Stream<Finding> past(Wish wish) {
        LocalDate on = wish.occasion().on();
        return on.isBefore(LocalDate.now(clock)) ? Stream.of(Finding.of("handover.finding.past", on)) : Stream.empty();
    }

    private static boolean rights(List<Dependant> items) {
        return items.stream().anyMatch(item -> item.rights() && item.fate() != Fate.STAYS);
    }

    @Override
    public String plan(Wish wish) {
        Caller caller = scope.require(wish.occasion().person());
        Preview preview = preview(wish);
        Execution.demand(preview.findings());
        String id = UUID.randomUUID().toString();
        PersonId giver = wish.occasion().person();
        var agency = Scope.agencyOf(organisation.on(wish.occasion().on().minusDays(1)), giver).orElseThrow(() -> new NotFound("person"));
        transactions.together(() -> {
            cases.add(new KeptCase(id, agency, wish, preview.rights(), caller.person(), clock.instant()));
            cases.ask(id, giver, Side.GIVES);
            execution.note("plan", id, giver.value());
            return true;
        });
        return id;
    }

    @Override
    public void confirm(String id) {
        Caller caller = access.require(HandoverModule.DECIDE);
        HandOver plan = cases.get(id);
        if (!scope.covers(caller, plan.wish().occasion().person())) {
            throw new NotPermitted(HandoverModule.DECIDE);
        }
        transactions.together(() -> {
            cases.change(id, kept -> kept.confirm(caller.person(), clock.instant()));
            execution.note("confirm", id, "");
            return true;
        });
    }

    @Override
    public boolean mayConfirm(String id) {
        return mayConfirm(cases.get(id));
    }

    private boolean mayConfirm(HandOver plan) {
        PersonId me = access.caller().person();
        return plan.state() == State.PROPOSED && access.may(HandoverModule.DECIDE)
                && scope.covers(access.caller(), plan.wish().occasion().person())
                && !me.equals(plan.plannedBy()) && !me.equals(plan.wish().occasion().person())
                && !Judge.takers(plan.wish()).contains(me);
    }

    @Override
    public void withdraw(String id, String reason) {
        HandOver plan = find(id);
        if (!mayChange(plan)) {
            throw new NotPermitted(HandoverModule.PLAN);
        }
        if (reason.isBlank()) {
            throw RuleViolation.of("reason", "handover.error.reason");
        }
        transactions.together(() -> {
            cases.change(id, KeptCase::withdraw);
            execution.note("withdraw", id, reason);
            return true;
        });
    }

    @Override
    public boolean mayWithdraw(String id) {
        HandOver plan = cases.get(id);
        return plan.state().waits() && mayChange(plan);
    }

    private boolean mayChange(HandOver plan) {
        Caller caller = access.caller();
        PersonId giver = plan.wish().occasion().person();
        return caller.person().equals(plan.plannedBy()) || caller.person().equals(giver)
                || access.may(HandoverModule.PLAN) && scope.covers(caller, giver);
    }

    @Override
    public List<HandOver> list() {
        Caller caller = scope.caller();
        return cases.all().stream().filter(it -> sees(caller, it)).map(it -> discreetly(caller, it)).toList();
    }

    @Override
    public HandOver find(String id) {
        Caller caller = scope.caller();
        return cases.find(id).filter(it -> sees(caller, it)).map(it -> discreetly(caller, it))
                .orElseThrow(() -> new NotFound("hand-over"));
    }

    private boolean sees(Caller caller, HandOver it) {
        return party(caller, it) || mayChange(it) || mayConfirm(it);
    }

    private static boolean party(Caller caller, HandOver it) {
        PersonId me = caller.person();
        return Judge.takers(it.wish()).contains(me) || it.decidedBy().filter(me::equals).isPresent()
                || it.signatures().stream().anyMatch(signature -> signature.person().equals(me));
    }

    private static HandOver discreetly(Caller caller, HandOver it) {
        return Scope.discreet(caller) && !party(caller, it)
                ? new HandOver(it.id(), it.agency(), it.wish(), it.state(), it.plannedBy(), it.plannedAt(), it.decidedBy(), it.decidedAt(),
                        it.carriedOutAt(), it.number(), it.lines().stream().map(Line::withoutTitle).toList(), it.checksum(),
                        it.signatures(), it.trouble())
                : it;
    }

    @Override
    public List<Line> expected(String id) {
        HandOver plan = find(id);
        Passing passing = Execution.passing(id, "-", plan.wish());
        List<Line> lines = Carriage.lines(passing, owners.of(plan.wish().occasion()));
        Caller caller = access.caller();
        return Scope.discreet(caller) && !party(caller, plan) ? lines.stream().map(Line::withoutTitle).toList() : lines;
    }

    @Override
    public HandOver carryOut(String id) {
        scope.require(cases.get(id).wish().occasion().person());
        execution.carryOut(id);
        return cases.get(id);
    }

    @Override
    public void sign(String id) {
        Caller caller = scope.caller();
        transactions.together(() -> {
            if (!cases.sign(id, caller.person(), clock.instant())) {
                throw new RuleViolation("handover.error.nothing-to-sign");
            }
            execution.closeWhenSigned(id);
            execution.note("sign", id, "");
            return true;
        });
    }

    @Override
    public List<HandOver> waitingForMe() {
        PersonId me = scope.caller().person();
        return list().stream().filter(it -> waits(it, me)).toList();
    }

    private boolean waits(HandOver it, PersonId me) {
        boolean unsigned = it.signatures().stream()
                .anyMatch(signature -> signature.person().equals(me) && signature.at().isEmpty());
        return it.state() == State.CARRIED_OUT && unsigned
                || it.state().waits() && (unsigned || Judge.takers(it.wish()).contains(me)) || mayConfirm(it);
    }

    @Override
    public byte[] paper(String id, UnaryOperator<String> thai) {
        return new ReceiptPaper(papers, organisation, clock, thai).of(find(id));
    }
}
