package th.samnak.approvals.application;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import th.samnak.api.access.Caller;
import th.samnak.api.approvals.Decided;
import th.samnak.api.approvals.Decision;
import th.samnak.api.approvals.Layer;
import th.samnak.api.approvals.MatterState;
import th.samnak.api.approvals.MinuteLine;
import th.samnak.api.approvals.StepState;
import th.samnak.api.approvals.Turn;
import th.samnak.api.errors.OfficeException;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.errors.StaleDataException;
import th.samnak.api.events.Events;
import th.samnak.api.persistence.Database;
import th.samnak.api.persistence.Transactions;
import th.samnak.api.records.RecordId;
import th.samnak.approvals.domain.KeptDecision;
import th.samnak.approvals.domain.KeptMatter;
import th.samnak.approvals.domain.KeptStep;
import th.samnak.approvals.domain.Request;

/** Each request is done once: its key is written in the transaction of the act, so that both are there or neither. */
final class Once {

    private static final String NEWEST = "select d from KeptDecision d where d.matter = :matter order by d.seq desc";
    private static final String ASSIGNED = "select m from KeptMatter m where m.record = :record and exists"
            + " (select s.id from KeptStep s where s.matter = m.id and s.layer = :task and s.state = :open)";
    private static final int LONGEST_KEY = 80;
    private static final int ATTEMPTS = 4;

    private final Database database;
    private final Transactions transactions;
    private final Services services;
    private final Events events;
    private final Telling telling;

    Once(Database database, Transactions transactions, Services services, Events events, Telling telling) {
        this.database = database;
        this.transactions = transactions;
        this.services = services;
        this.events = events;
        this.telling = telling;
    }

    /** @param matter whose words tell what happened when somebody else was first; empty for none @return id of the matter */
    String run(String request, String matter, Function<Ledger, KeptMatter> work) {
        if (request.isBlank() || request.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("not a request key");
        }
        return run(request, request, matter, work);
    }

    /** Whoever loses a race tries again: then the winner's answer is there, or the sentence that tells of it. */
    String run(String key, String batch, String matter, Function<Ledger, KeptMatter> work) {
        Caller caller = services.access().caller();
        for (int attempt = 1; ; attempt++) {
            try {
                return database.write(em -> once(em, key, batch, caller, work));
            } catch (OfficeException refused) {
                if (transactions.active()) {
                    throw refused;
                }
                Optional<String> before = database.read(em -> answered(em, key, caller));
                if (before.isPresent()) {
                    return before.get();
                }
                if (attempt == ATTEMPTS || !(refused instanceof StaleDataException)) {
                    throw meanwhile(matter, refused);
                }
            }
        }
    }

    private String once(EntityManager em, String key, String batch, Caller caller, Function<Ledger, KeptMatter> work) {
        Optional<String> before = answered(em, key, caller);
        if (before.isPresent()) {
            return before.get();
        }
        KeptMatter done = work.apply(new Ledger(em, services, events, telling, caller));
        em.flush();
        em.persist(new Request(key, batch, done.id(), done.revision(), caller.person(), services.now()));
        em.flush();
        return done.id();
    }

    private static Optional<String> answered(EntityManager em, String key, Caller caller) {
        return Optional.ofNullable(em.find(Request.class, key))
                .filter(known -> known.person().equals(caller.person()))
                .map(Request::matter);
    }

    void requireFresh(EntityManager em, KeptMatter matter, long version) {
        if (matter.version() != version) {
            throw inWords(em, matter.id()).orElseGet(() -> new RuleViolation("approvals.error.not-now"));
        }
    }

    private RuntimeException meanwhile(String matter, RuntimeException refused) {
        return refused instanceof StaleDataException
                ? database.read(em -> inWords(em, matter)).map(RuntimeException.class::cast).orElse(refused)
                : refused;
    }

    /** Who did what and when, in place of "somebody saved first". */
    private Optional<RuleViolation> inWords(EntityManager em, String matter) {
        return newest(em, matter).map(KeptDecision::told).map(this::sentence);
    }

    private RuleViolation sentence(Decided last) {
        LocalTime time = last.at().atZone(services.clock().getZone()).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        return services.access().caller().person().equals(last.by().person())
                ? new RuleViolation("approvals.error.done-already", last.decision().thai(), time.toString())
                : new RuleViolation("approvals.error.meanwhile", last.by().name(), last.decision().thai(), time.toString());
    }

    private static Optional<KeptDecision> newest(EntityManager em, String matter) {
        return em.createQuery(NEWEST, KeptDecision.class)
                .setParameter("matter", matter)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    void end(RecordId record, String reason) {
        Caller caller = services.access().caller();
        database.change(em -> em
                .createQuery("select m from KeptMatter m where m.record = :record", KeptMatter.class)
                .setParameter("record", record.toString())
                .getResultList()
                .stream()
                .filter(matter -> matter.state().pending())
                .forEach(matter -> {
                    Ledger ledger = new Ledger(em, services, events, telling, caller);
                    new Course(em, services, matter).stop(MatterState.RECALLED);
                    ledger.minute(matter, Optional.empty(), services.minutes().caller(),
                            List.of(new MinuteLine(Decision.RECALLED, reason)));
                }));
    }

    void accomplished(RecordId record) {
        Caller caller = services.access().caller();
        database.change(em -> em
                .createQuery(ASSIGNED, KeptMatter.class)
                .setParameter("record", record.toString())
                .setParameter("task", Layer.TASK)
                .setParameter("open", StepState.OPEN)
                .getResultList()
                .forEach(matter -> {
                    Ledger ledger = new Ledger(em, services, events, telling, caller);
                    new Deciding(ledger, new Course(em, services, matter)).accomplished();
                }));
    }

    int undo(String batch) {
        Caller caller = services.access().caller();
        return database.write(em -> {
            int seconds = services.rules().on("approvals.undo", services.today()).whole();
            Instant earliest = services.now().minus(Duration.ofSeconds(seconds));
            List<Request> requests = em.createQuery("select r from Request r where r.batch = :batch", Request.class)
                    .setParameter("batch", batch)
                    .getResultList();
            return (int) requests.stream()
                    .filter(request -> request.person().equals(caller.person()) && !request.at().isBefore(earliest))
                    .filter(request -> back(new Ledger(em, services, events, telling, caller), request))
                    .count();
        });
    }

    /** Where nothing has happened since and its function does nothing outward. */
    private boolean back(Ledger ledger, Request request) {
        Course course = ledger.course(request.matter());
        KeptMatter matter = course.matter();
        Optional<KeptDecision> last = newest(ledger.em(), matter.id());
        Optional<KeptStep> step = last.flatMap(KeptDecision::step)
                .flatMap(id -> course.steps().stream().filter(one -> one.id().strip().equals(id.strip())).findFirst());
        boolean undoable = services.kinds().find(matter.kind()).filter(kind -> kind.undoable()).isPresent();
        if (step.isEmpty() || !undoable || matter.revision() != request.revision()) {
            return false;
        }
        course.in(StepState.OPEN).forEach(opened -> {
            if (opened.layer() == Layer.TASK) {
                opened.drop();
            } else {
                opened.back(StepState.PLANNED);
            }
        });
        step.get().back(StepState.OPEN);
        matter.go(MatterState.OPEN, services.now());
        List<Decided> minute = ledger.minute(
                matter, Optional.empty(), services.minutes().caller(), List.of(MinuteLine.of(Decision.WITHDRAWN)));
        ledger.told(course, Turn.What.REOPENED, minute);
        return true;
    }
}
