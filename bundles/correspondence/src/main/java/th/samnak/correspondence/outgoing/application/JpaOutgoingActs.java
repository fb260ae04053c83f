package th.samnak.correspondence.outgoing.application;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.approvals.Approvals;
import th.samnak.api.approvals.Minutes;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.errors.StaleDataException;
import th.samnak.api.organisation.Capacity;
import th.samnak.api.persistence.Database;
import th.samnak.api.rules.Rules;
import th.samnak.correspondence.CorrespondenceModule;
import th.samnak.correspondence.letter.application.LetterAt;
import th.samnak.correspondence.letter.application.LetterDesk;
import th.samnak.correspondence.letter.application.StepOffer;
import th.samnak.correspondence.letter.application.Upward;
import th.samnak.correspondence.letter.application.Viewer;
import th.samnak.correspondence.letter.domain.Direction;
import th.samnak.correspondence.outgoing.domain.OutgoingLetter;
import th.samnak.correspondence.outgoing.domain.OutgoingStep;

/** Loads the letter, asks the guard, does the work. */
@Component
public final class JpaOutgoingActs implements OutgoingActs {

    private final Database database;
    private final LetterDesk desk;
    private final Clock clock;
    private final OutgoingGuard guard;
    private final Upward upward;

    @Activate
    public JpaOutgoingActs(
            @Reference(target = "(unit=correspondence)") Database database,
            @Reference LetterDesk desk,
            @Reference Rules rules,
            @Reference Minutes minutes,
            @Reference Approvals approvals,
            @Reference Clock clock) {
        this.database = database;
        this.desk = desk;
        this.clock = clock;
        this.upward = new Upward(approvals, Direction.OUTGOING);
        this.guard = new OutgoingGuard(desk.visibility(), rules, minutes, clock);
    }

    @Override
    public <T> T take(LetterAt at, OutgoingStep step, String note, Function<Acting, T> work) {
        return pass(at, step, acting -> {
            T result = work.apply(acting);
            desk.chronicle().note(acting.em(), at.id(), step.name(), note, acting.letter().state().name());
            desk.news().changed(at.id());
            return result;
        });
    }

    @Override
    public <T> T pass(LetterAt at, OutgoingStep step, Function<Acting, T> work) {
        Viewer viewer = desk.visibility().viewer(CorrespondenceModule.READ);
        return database.write(em -> {
            OutgoingLetter letter = OutgoingStock.find(em, at.id());
            desk.visibility().admit(em, viewer, letter.id(), letter.handling().secrecy());
            if (letter.version() != at.version()) {
                throw new StaleDataException();
            }
            guard.why(step, letter, viewer, asked(letter)).ifPresent(JpaOutgoingActs::refuse);
            return work.apply(new Acting(em, letter, viewer, clock.instant()));
        });
    }

    @Override
    public <T> T open(String id, Function<Acting, T> work) {
        return reading(id, acting -> {
            desk.visibility().read(acting.em(), acting.viewer(), id, acting.letter().handling().secrecy());
            return work.apply(acting);
        });
    }

    @Override
    public <T> T openPaper(String id, Function<Acting, T> work) {
        return reading(id, acting -> {
            desk.visibility().readPaper(acting.em(), acting.viewer(), id, acting.letter().handling().secrecy());
            acting.letter().readable();
            return work.apply(acting);
        });
    }

    private <T> T reading(String id, Function<Acting, T> work) {
        Viewer viewer = desk.visibility().viewer(CorrespondenceModule.READ);
        return database.read(em -> {
            OutgoingLetter letter = OutgoingStock.find(em, id);
            viewer.requireBy(letter.createdAt());
            return work.apply(new Acting(em, letter, viewer, clock.instant()));
        });
    }

    @Override
    public List<StepOffer<OutgoingStep>> offers(Acting acting) {
        OutgoingLetter letter = acting.letter();
        if (acting.viewer().then().isPresent()) {
            return List.of();
        }
        boolean asked = asked(letter);
        return Stream.of(OutgoingStep.values())
                .filter(step -> step != OutgoingStep.ANSWER && step.legalFrom(letter.state()))
                .map(step -> new StepOffer<>(step, guard.why(step, letter, acting.viewer(), asked)))
                .toList();
    }

    @Override
    public List<Capacity> capacities(Acting acting) {
        return guard.capacities(acting.letter(), acting.viewer());
    }

    private boolean asked(OutgoingLetter letter) {
        return letter.state().open() && upward.mine(letter.id());
    }

    private static void refuse(StepOffer.Reason reason) {
        switch (reason.key()) {
            case "correspondence.why.permission",
                    "correspondence.why.registrar",
                    "correspondence.why.desk",
                    "correspondence.why.signer" ->
                throw new NotPermitted(reason.key());
            case "correspondence.why.state" -> throw new RuleViolation("correspondence.error.not-now");
            default -> throw new RuleViolation(reason.key(), reason.arguments().toArray());
        }
    }
}
