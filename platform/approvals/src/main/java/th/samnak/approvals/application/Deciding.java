package th.samnak.approvals.application;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import th.samnak.api.approvals.Approval;
import th.samnak.api.approvals.Decided;
import th.samnak.api.approvals.Decider;
import th.samnak.api.approvals.Decision;
import th.samnak.api.approvals.Deed;
import th.samnak.api.approvals.Effect;
import th.samnak.api.approvals.Layer;
import th.samnak.api.approvals.MatterState;
import th.samnak.api.approvals.MatterKind;
import th.samnak.api.approvals.MinuteLine;
import th.samnak.api.approvals.StepState;
import th.samnak.api.approvals.Turn;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Act;
import th.samnak.api.organisation.Capacity;
import th.samnak.api.organisation.PersonId;
import th.samnak.approvals.domain.ClockEvent;
import th.samnak.approvals.domain.KeptMatter;
import th.samnak.approvals.domain.KeptStep;

/** One minute of one person on one matter. */
final class Deciding {

    private static final String PARTS =
            "select count(m) from KeptMatter m where m.parent = :matter and m.state in :pending";
    private static final List<MatterState> PENDING = List.of(MatterState.OPEN, MatterState.RETURNED, MatterState.HELD);

    private final Ledger ledger;
    private final Services services;
    private final Course course;
    private final KeptMatter matter;
    private final Table table;

    Deciding(Ledger ledger, Course course) {
        this.ledger = ledger;
        this.services = ledger.services();
        this.course = course;
        this.matter = course.matter();
        this.table = new Table(services);
    }

    Approval decide(Deed deed) {
        KeptStep step = table.mine(course, me()).orElseThrow(() -> new NotPermitted("matter"));
        if (step.layer() == Layer.OWNER || step.layer() != Layer.TASK && matter.state() != MatterState.OPEN) {
            throw new RuleViolation("approvals.error.not-now");
        }
        if (!services.everything(ledger.caller()) && !ledger.caller().clearance().covers(matter.secrecy())) {
            throw new NotPermitted("matter");
        }
        Permitted.lines(deed, step, Permitted.decisions(Optional.of(services.kinds().running(matter.kind())), matter.proposal()),
                table.powers(course, me()).isEmpty());
        Decider by = decider(deed, step);
        List<Decided> minute = ledger.minute(matter, Optional.of(step), by, deed.lines());
        return ledger.told(course, move(deed, step), minute);
    }

    private PersonId me() {
        return ledger.caller().person();
    }

    /** Power is looked at now, not when the matter was proposed. */
    private Decider decider(Deed deed, KeptStep step) {
        if (needsPower(deed, step)) {
            if (matter.proposer().equals(me()) && table.powers(course, me()).isEmpty()) {
                throw new RuleViolation("approvals.error.own-proposal");
            }
            return byPower(deed, table.kind(matter));
        }
        return services.seats(me()).in(step.addressee())
                .map(seat -> Deciders.by(services.chart(), seat, services.standing(matter.unit()), Optional.empty()))
                .orElseGet(services.minutes()::caller);
    }

    private Decider byPower(Deed deed, MatterKind kind) {
        Act act = matter.act(kind.permission());
        List<Capacity> powers = table.powers(course, me());
        if (!kind.byAppointment()) {
            return services.minutes().decider(me(), act, powers, deed.capacity());
        }
        Capacity held = powers.stream().findFirst().orElseThrow(() -> new RuleViolation("approvals.error.no-power"));
        Act standing = new Act(act.permission(), services.standing(act.unit()), act.amount(), act.concerns());
        return services.appointees(kind, matter.record()).decider(held, standing);
    }

    private static boolean needsPower(Deed deed, KeptStep step) {
        boolean ends = step.layer() == Layer.DECIDE && !passesOn(deed) && !deed.stay()
                && effect(deed) == Effect.FORWARD;
        return ends || deed.lines().stream().anyMatch(line -> line.decision().needsPower());
    }

    /** What is assigned goes to somebody too, but is decided. */
    private static boolean passesOn(Deed deed) {
        return deed.to().isPresent() && (effect(deed) == Effect.FORWARD || effect(deed) == Effect.NONE)
                && deed.lines().stream().noneMatch(line -> line.decision() == Decision.ASSIGNED);
    }

    private static Effect effect(Deed deed) {
        return deed.lines().stream().map(line -> line.decision().effect()).max(Enum::compareTo).orElse(Effect.NONE);
    }

    /** What was assigned has been done elsewhere, on the screen of its function. */
    void accomplished() {
        course.in(StepState.OPEN).stream().filter(step -> step.layer() == Layer.TASK).forEach(step -> course.done(step, me()));
    }

    private Turn.What move(Deed deed, KeptStep step) {
        if (deed.stay()) {
            matter.touch();
            return Turn.What.MINUTED;
        }
        return switch (effect(deed)) {
            case NONE, FORWARD -> forward(deed, step);
            case GRANT -> end(deed, step, MatterState.DECIDED);
            case REFUSE -> end(deed, step, MatterState.REFUSED);
            case STEP_BACK -> course.stepBack(step, me()) ? Turn.What.PASSED_ON : Turn.What.RETURNED;
            case OWNER_BACK -> {
                course.toOwner(step, me());
                yield Turn.What.RETURNED;
            }
            case PAUSE -> hold(deed);
        };
    }

    private Turn.What forward(Deed deed, KeptStep step) {
        if (step.layer() == Layer.DECIDE && !passesOn(deed)) {
            boolean refused = deed.lines().stream().anyMatch(line -> line.decision() == Decision.DISAGREED);
            return end(deed, step, refused ? MatterState.REFUSED : MatterState.DECIDED);
        }
        course.done(step, me());
        if (step.layer() == Layer.TASK) {
            return Turn.What.MINUTED;
        }
        if (passesOn(deed)) {
            PersonId next = deed.to().orElseThrow();
            course.in(StepState.OPEN).forEach(KeptStep::drop);
            course.lay(services.way(services.kinds().running(matter.kind()), matter, course.recused()).from(next, course.heard()));
        } else {
            course.goOn();
        }
        return Turn.What.PASSED_ON;
    }

    private Turn.What end(Deed deed, KeptStep step, MatterState state) {
        requireComplete(step);
        course.done(step, me());
        course.stop(state);
        deed.to().ifPresent(person -> course.ask(Layer.TASK, person));
        return state == MatterState.REFUSED ? Turn.What.REFUSED : Turn.What.DECIDED;
    }

    /** Nothing is decided over the head of those who were to be heard, nor while a part of it is undecided. */
    private void requireComplete(KeptStep last) {
        boolean unheard = course.steps().stream()
                .filter(step -> step.layer() == Layer.CONCUR && !step.id().equals(last.id()))
                .anyMatch(step -> step.is(StepState.OPEN) || step.is(StepState.PLANNED));
        if (unheard) {
            throw new RuleViolation("approvals.error.unheard");
        }
        long parts = ledger.em()
                .createQuery(PARTS, Long.class)
                .setParameter("matter", matter.id())
                .setParameter("pending", PENDING)
                .getSingleResult();
        if (parts > 0) {
            throw new RuleViolation("approvals.error.parts-pending", parts);
        }
    }

    private Turn.What hold(Deed deed) {
        LocalDate today = services.today();
        matter.hold(matter.due().map(due -> (int) ChronoUnit.DAYS.between(today, due)).orElse(null), services.now());
        ledger.clock(matter, ClockEvent.Event.PAUSE, deed.lines().getFirst().text());
        return Turn.What.HELD;
    }

    /** The days that were left are left again. */
    Approval resume(String note) {
        KeptStep step = table.mine(course, me()).orElseThrow(() -> new NotPermitted("matter"));
        matter.resume(matter.daysLeft().map(services.today()::plusDays).orElse(null), services.now());
        course.in(StepState.OPEN).forEach(open -> open.due(matter.due().orElse(null)));
        ledger.clock(matter, ClockEvent.Event.RESUME, note);
        List<Decided> minute = ledger.minute(
                matter, Optional.of(step), services.minutes().caller(), List.of(new MinuteLine(Decision.RESUMED, note)));
        return ledger.told(course, Turn.What.RESUMED, minute);
    }
}
