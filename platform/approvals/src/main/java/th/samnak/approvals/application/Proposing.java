package th.samnak.approvals.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import th.samnak.api.access.Caller;
import th.samnak.api.approvals.Approval;
import th.samnak.api.approvals.Decision;
import th.samnak.api.approvals.Layer;
import th.samnak.api.approvals.MatterKind;
import th.samnak.api.approvals.MatterState;
import th.samnak.api.approvals.MinuteLine;
import th.samnak.api.approvals.StepState;
import th.samnak.api.approvals.Submission;
import th.samnak.api.approvals.Turn;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.errors.RuleViolation;
import th.samnak.approvals.domain.ClockEvent;
import th.samnak.approvals.domain.KeptMatter;
import th.samnak.approvals.domain.KeptStep;
import th.samnak.approvals.domain.Planned;

/** A matter begins its way, and is taken back by its owner. */
final class Proposing {

    private static final String LAST =
            "select m from KeptMatter m where m.record = :record and m.kind = :kind order by m.submittedAt desc, m.id";

    private final Ledger ledger;
    private final Services services;

    Proposing(Ledger ledger) {
        this.ledger = ledger;
        this.services = ledger.services();
    }

    KeptMatter submit(Submission what) {
        Caller caller = ledger.caller();
        MatterKind kind = services.kinds().running(what.kind());
        if (what.actedFirst() && !kind.mayActFirst()) {
            throw new RuleViolation("approvals.error.act-first");
        }
        what.asks().filter(with -> !kind.proposals().contains(with)).ifPresent(with -> {
            throw RuleViolation.of("proposal", "approvals.error.not-here", with.thai());
        });
        List<List<Planned>> places = services.way(kind, what, caller.person(), caller.unit()).whole();
        KeptMatter matter = begin(kind, what);
        Course course = new Course(ledger.em(), services, matter);
        course.lay(places);
        ledger.clock(matter, ClockEvent.Event.START, "");
        var minute = ledger.minute(matter, Optional.empty(), services.minutes().caller(),
                List.of(new MinuteLine(Decision.PROPOSED, shortened(what.text()))));
        ledger.told(course, Turn.What.SUBMITTED, minute);
        return matter;
    }

    private KeptMatter begin(MatterKind kind, Submission what) {
        Optional<LocalDate> due = what.due()
                .or(() -> kind.limit().map(limit -> limit.last(services.today(), services.calendar())));
        Optional<KeptMatter> before = last(what);
        if (before.filter(known -> known.state() == MatterState.OPEN || known.state() == MatterState.HELD).isPresent()) {
            throw new RuleViolation("approvals.error.already");
        }
        Optional<KeptMatter> again = before.filter(known -> known.state() == MatterState.RETURNED);
        again.ifPresent(known -> new Course(ledger.em(), services, known).in(StepState.OPEN).forEach(step -> {
            requireOwner(known);
            step.done(ledger.caller().person(), services.now());
        }));
        KeptMatter matter = again.or(() -> before.filter(known -> known.state() == MatterState.RECALLED))
                .orElseGet(() -> {
                    Caller caller = ledger.caller();
                    KeptMatter fresh = new KeptMatter(
                            UUID.randomUUID().toString(), kind, what, caller.person(), caller.unit(), services.now());
                    ledger.em().persist(fresh);
                    return fresh;
                });
        if (before.filter(matter::equals).isPresent()) {
            matter.propose(what, due.orElse(null), services.now());
        } else {
            matter.dueBy(due.orElse(null));
        }
        return matter;
    }

    private void requireOwner(KeptMatter known) {
        if (!known.proposer().equals(ledger.caller().person()) && !services.everything(ledger.caller())) {
            throw new NotPermitted("matter");
        }
    }

    private Optional<KeptMatter> last(Submission what) {
        return ledger.em()
                .createQuery(LAST, KeptMatter.class)
                .setParameter("record", what.record().toString())
                .setParameter("kind", what.kind())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Approval recall(Course course, String reason) {
        KeptMatter matter = course.matter();
        if (!Reader.recallable(course, ledger.caller())) {
            throw new RuleViolation("approvals.error.not-recallable");
        }
        if (reason.isBlank()) {
            throw RuleViolation.of("reason", "approvals.error.reason-missing");
        }
        course.stop(MatterState.RECALLED);
        var minute = ledger.minute(matter, Optional.empty(), services.minutes().caller(),
                List.of(new MinuteLine(Decision.RECALLED, reason)));
        return ledger.told(course, Turn.What.RECALLED, minute);
    }

    /** Those asked for an opinion who have been silent for as many working days as the rules of its beginning say. */
    Approval withoutOpinion(Course course) {
        KeptMatter matter = course.matter();
        matter.requireState(MatterState.OPEN);
        if (!matter.proposer().equals(ledger.caller().person())) {
            throw new NotPermitted("matter");
        }
        List<KeptStep> silent = course.in(StepState.OPEN).stream().filter(step -> step.layer() == Layer.CONCUR).toList();
        LocalDate today = services.today();
        if (silent.isEmpty() || silent.stream().anyMatch(KeptStep::legal)
                || silent.stream().anyMatch(step -> !step.due().map(today::isAfter).orElse(true))) {
            throw new RuleViolation("approvals.error.still-waiting");
        }
        silent.forEach(step -> step.silent(services.now()));
        matter.touch();
        String units = silent.stream()
                .map(step -> services.chart().unit(step.unit()).map(unit -> unit.nameTh()).orElse(step.unit().value()))
                .distinct()
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        var minute = ledger.minute(matter, Optional.empty(), services.minutes().caller(),
                List.of(new MinuteLine(Decision.WITHOUT_OPINION, units)));
        course.goOn();
        return ledger.told(course, Turn.What.PASSED_ON, minute);
    }

    private static String shortened(String text) {
        return text.length() > 2000 ? text.substring(0, 2000) : text;
    }
}
