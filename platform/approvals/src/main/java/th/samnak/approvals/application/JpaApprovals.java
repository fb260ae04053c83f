package th.samnak.approvals.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import th.samnak.api.access.Access;
import th.samnak.api.access.Accounts;
import th.samnak.api.access.Caller;
import th.samnak.api.approvals.Approval;
import th.samnak.api.approvals.Approvals;
import th.samnak.api.approvals.Decision;
import th.samnak.api.approvals.Deed;
import th.samnak.api.approvals.MatterKind;
import th.samnak.api.approvals.Step;
import th.samnak.api.approvals.Submission;
import th.samnak.api.approvals.Waiting;
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.events.Events;
import th.samnak.api.notices.Notices;
import th.samnak.api.organisation.Authorities;
import th.samnak.api.organisation.Capacity;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.persistence.Database;
import th.samnak.api.persistence.Transactions;
import th.samnak.api.records.RecordId;
import th.samnak.api.rules.Figure;
import th.samnak.api.rules.Rules;
import th.samnak.api.time.WorkingDays;
import th.samnak.approvals.ApprovalsModule;
import th.samnak.approvals.domain.Addressee;
import th.samnak.approvals.domain.Planned;

/** Matters in the database: one transaction for each act, with everything its function does upon it. */
@Component(service = {Approvals.class, JpaApprovals.class})
public final class JpaApprovals implements Approvals {

    private final Database database;
    private final Transactions transactions;
    private final AuditTrail audit;
    private final Events events;
    private final Services services;
    private final Reading reading;
    private final Once once;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<Notices> ways = List.of();

    @Activate
    public JpaApprovals(
            @Reference(target = "(unit=approvals)") Database database,
            @Reference Transactions transactions,
            @Reference Access access,
            @Reference Accounts accounts,
            @Reference Organisation organisation,
            @Reference Authorities authorities,
            @Reference WorkingDays calendar,
            @Reference AuditTrail audit,
            @Reference Events events,
            @Reference Clock clock,
            @Reference JpaKinds kinds,
            @Reference JpaMinutes minutes,
            @Reference Rules rules) {
        this(database, transactions, audit, events,
                new Services(access, accounts, organisation, authorities, calendar, clock, clock, kinds, minutes, rules), true);
    }

    private JpaApprovals(
            Database database, Transactions transactions, AuditTrail audit, Events events, Services services, boolean present) {
        this.database = database;
        this.transactions = transactions;
        this.audit = audit;
        this.events = events;
        this.services = services;
        Telling telling = new Telling(services, () -> present ? ways : List.of());
        this.reading = new Reading(database, services, audit);
        this.once = new Once(database, transactions, services, events, telling);
    }

    @Override
    public List<Step> foresee(Submission what) {
        Caller caller = caller();
        MatterKind kind = services.kinds().running(what.kind());
        return Reader.foreseen(
                services.chart(), services.way(kind, what, caller.person(), caller.unit()).whole(),
                services.appointees(kind, what.record()).titles());
    }

    @Override
    public String submit(Submission what, String request) {
        caller();
        return once.run(request, "", ledger -> new Proposing(ledger).submit(what)).strip();
    }

    @Override
    public Approval decide(Deed deed) {
        return act(deed.matter(), deed.version(), deed.request(), (ledger, course) -> new Deciding(ledger, course).decide(deed));
    }

    @Override
    public Approval withoutOpinion(String matter, long version, String request) {
        return act(matter, version, request, (ledger, course) -> new Proposing(ledger).withoutOpinion(course));
    }

    @Override
    public Approval resume(String matter, long version, String note, String request) {
        return act(matter, version, request, (ledger, course) -> new Deciding(ledger, course).resume(note));
    }

    @Override
    public Approval recall(String matter, long version, String reason, String request) {
        return act(matter, version, request, (ledger, course) -> new Proposing(ledger).recall(course, reason));
    }

    private Approval act(String matter, long version, String request, BiFunction<Ledger, Course, Approval> work) {
        caller();
        AtomicReference<@Nullable Approval> told = new AtomicReference<>();
        once.run(request, matter, ledger -> {
            told.set(null);
            Course course = ledger.course(matter);
            reading.requireKnown(ledger.em(), course, ledger.caller());
            once.requireFresh(ledger.em(), course.matter(), version);
            Approval after = work.apply(ledger, course);
            ledger.em().flush();
            told.set(after.version() == course.matter().version() ? after : null);
            return course.matter();
        });
        Approval now = told.get();
        // what a secret says is read on the record; what its function changed once more is read anew
        return now == null || now.secrecy().isSecret() ? reading.open(matter) : now;
    }

    @Override
    public Approval recuse(String matter, long version, String reason, String request) {
        return act(matter, version, request, (ledger, course) -> new Recusing(ledger).recuse(course, reason));
    }

    @Override
    public void proposedBy(RecordId record, PersonId to) {
        new Passing(database, services, events).proposedBy(record, to);
    }

    @Override
    public void appointedAnew(RecordId record) {
        new Passing(database, services, events).appointedAnew(record);
    }

    /** Another is asked for the same step; its function is told. */
    void asks(String matter, String step, Addressee now) {
        new Passing(database, services, events).asks(matter, step, old -> Planned.of(old.layer(), old.unit(), now));
    }

    void asks(String matter, String step, Planned now) {
        new Passing(database, services, events).asks(matter, step, old -> now);
    }

    @Override
    public void accomplished(RecordId record) {
        once.accomplished(record);
    }

    @Override
    public void end(RecordId record, String reason) {
        once.end(record, reason);
    }

    @Override
    public Bulk noteAll(List<String> matters, String request) {
        caller();
        return new Together(database, this, once).noteAll(matters, request);
    }

    @Override
    public Bulk grantAll(List<Looked> matters, String request) {
        caller();
        return new Together(database, this, once).grantAll(matters, request);
    }

    @Override
    public int undo(String request) {
        caller();
        return once.undo(request);
    }

    @Override
    public Waiting waiting(int offset, int limit) {
        Caller caller = caller();
        return database.read(em -> new Inbox(em, services, caller).page(offset, limit));
    }

    @Override
    public Waiting.Counts counts() {
        if (!services.access().may(ApprovalsModule.TAKE_PART)) {
            return new Waiting.Counts(0, 0, 0, 0);
        }
        Caller caller = services.access().caller();
        return database.read(em -> new Inbox(em, services, caller).counts());
    }

    @Override
    public List<Waiting.Row> proposed(int offset, int limit) {
        Caller caller = caller();
        return database.read(em -> new Inbox(em, services, caller).proposed(offset, limit));
    }

    @Override
    public Optional<Approval> of(RecordId record) {
        return services.access().signedIn().isEmpty() ? Optional.empty() : reading.of(record);
    }

    @Override
    public Approval open(String matter) {
        return reading.open(matter);
    }

    @Override
    public Optional<MatterKind.Preview> preview(String matter) {
        Approval known = reading.open(matter);
        boolean cleared = services.access().caller().clearance().covers(known.secrecy());
        return cleared ? services.kinds().find(known.kind()).flatMap(kind -> kind.preview(known)) : Optional.empty();
    }

    @Override
    public List<Figure> figures(String matter) {
        return reading.figures(matter);
    }

    @Override
    public List<Capacity> capacities(String matter, Decision decision) {
        return reading.capacities(matter, decision);
    }

    @Override
    public List<PersonId> superiors(String matter) {
        return reading.superiors(matter);
    }

    @Override
    public void adopt(Submission what, PersonId proposer, PersonId holder, Instant since) {
        new Adopting(database, services).adopt(what, proposer, holder, since);
    }

    @Override
    public Approvals on(Clock told, Clock posts, List<MatterKind> kinds) {
        Services there = new Services(
                services.access(), services.accounts(), services.organisation(), services.authorities(), services.calendar(), told,
                posts, new JpaKinds(kinds), services.minutes().on(told, posts), services.rules());
        return new JpaApprovals(database, transactions, audit, events, there, false);
    }

    /** By those ways only; for tests. */
    JpaApprovals by(Notices... only) {
        ways = List.of(only);
        return this;
    }

    private Caller caller() {
        return services.access().require(ApprovalsModule.TAKE_PART);
    }
}
