package th.samnak.correspondence.incoming.application;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.Permission;
import th.samnak.api.approvals.Approvals;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.errors.StaleDataException;
import th.samnak.api.persistence.Database;
import th.samnak.correspondence.CorrespondenceModule;
import th.samnak.correspondence.incoming.domain.IncomingLetter;
import th.samnak.correspondence.incoming.domain.IncomingState;
import th.samnak.correspondence.incoming.domain.IncomingStep;
import th.samnak.correspondence.incoming.domain.Routing;
import th.samnak.correspondence.letter.application.Chronicle;
import th.samnak.correspondence.letter.application.LetterAt;
import th.samnak.correspondence.letter.application.LetterNews;
import th.samnak.correspondence.letter.application.StepOffer;
import th.samnak.correspondence.letter.application.Upward;
import th.samnak.correspondence.letter.application.Viewer;
import th.samnak.correspondence.letter.application.Visibility;
import th.samnak.correspondence.letter.domain.Direction;

/** Loads the letter, asks the guard, does the work. */
@Component
public final class JpaIncomingActs implements IncomingActs {

    private final Database database;
    private final Visibility visibility;
    private final Chronicle chronicle;
    private final LetterNews news;
    private final Upward upward;
    private final Clock clock;
    private final IncomingGuard guard;

    @Activate
    public JpaIncomingActs(
            @Reference(target = "(unit=correspondence)") Database database,
            @Reference Visibility visibility,
            @Reference Chronicle chronicle,
            @Reference LetterNews news,
            @Reference Approvals approvals,
            @Reference Clock clock) {
        this.database = database;
        this.visibility = visibility;
        this.chronicle = chronicle;
        this.news = news;
        this.upward = new Upward(approvals, Direction.INCOMING);
        this.clock = clock;
        this.guard = new IncomingGuard(visibility);
    }

    @Override
    public <T> T take(LetterAt at, IncomingStep step, String note, Function<Acting, T> work) {
        return within(at, CorrespondenceModule.READ, step.name(), note, acting -> guarded(step, acting, work));
    }

    @Override
    public <T> T pass(LetterAt at, IncomingStep step, Function<Acting, T> work) {
        return fresh(at, CorrespondenceModule.READ, acting -> guarded(step, acting, work));
    }

    private <T> T guarded(IncomingStep step, Acting acting, Function<Acting, T> work) {
        guard.why(step, acting.letter(), acting.viewer(), pending(acting), asked(acting)).ifPresent(JpaIncomingActs::refuse);
        return work.apply(acting);
    }

    private boolean asked(Acting acting) {
        return acting.letter().state() == IncomingState.PROPOSED && upward.mine(acting.letter().id());
    }

    @Override
    public <T> T act(LetterAt at, Permission needed, String name, String note, Function<Acting, T> work) {
        return within(at, needed, name, note, work);
    }

    @Override
    public <T> T look(String id, Function<Acting, T> work) {
        Viewer viewer = visibility.viewer(CorrespondenceModule.READ);
        return database.read(em -> {
            IncomingLetter letter = IncomingStock.find(em, id);
            visibility.admit(em, viewer, id, letter.handling().secrecy());
            return work.apply(new Acting(em, letter, viewer, clock.instant()));
        });
    }

    @Override
    public List<StepOffer<IncomingStep>> offers(Acting acting) {
        if (acting.viewer().then().isPresent()) {
            return List.of();
        }
        boolean pending = pending(acting);
        boolean asked = asked(acting);
        IncomingState state = acting.letter().state();
        return Stream.of(IncomingStep.values())
                .filter(step -> step.legalFrom(state) || step == IncomingStep.ACCEPT && pending)
                .map(step -> new StepOffer<>(step, guard.why(step, acting.letter(), acting.viewer(), pending, asked)))
                .toList();
    }

    private <T> T within(LetterAt at, Permission needed, String act, String note, Function<Acting, T> work) {
        return fresh(at, needed, acting -> {
            T result = work.apply(acting);
            IncomingLetter letter = acting.letter();
            chronicle.note(acting.em(), letter.id(), act, note, letter.state().name());
            news.changed(letter.id());
            return result;
        });
    }

    private <T> T fresh(LetterAt at, Permission needed, Function<Acting, T> work) {
        Viewer viewer = visibility.viewer(needed);
        return database.write(em -> {
            IncomingLetter letter = IncomingStock.find(em, at.id());
            visibility.admit(em, viewer, letter.id(), letter.handling().secrecy());
            if (letter.version() != at.version()) {
                throw new StaleDataException();
            }
            return work.apply(new Acting(em, letter, viewer, clock.instant()));
        });
    }

    private static boolean pending(Acting acting) {
        return IncomingStock.routings(acting.em(), acting.letter().id()).stream()
                .anyMatch(way -> way.state() == Routing.State.SENT && way.unit().equals(acting.viewer().unit()));
    }

    private static void refuse(StepOffer.Reason reason) {
        switch (reason.key()) {
            case "correspondence.why.permission", "correspondence.why.registrar", "correspondence.why.desk" ->
                throw new NotPermitted(reason.key());
            case "correspondence.why.state" -> throw new RuleViolation("correspondence.error.not-now");
            default -> throw new RuleViolation(reason.key(), reason.arguments().toArray());
        }
    }
}
