package th.samnak.correspondence.incoming.application;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import th.samnak.api.Permission;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;
import th.samnak.correspondence.CorrespondenceModule;
import th.samnak.correspondence.incoming.domain.IncomingLetter;
import th.samnak.correspondence.incoming.domain.IncomingState;
import th.samnak.correspondence.incoming.domain.IncomingStep;
import th.samnak.correspondence.letter.application.StepOffer;
import th.samnak.correspondence.letter.application.Viewer;
import th.samnak.correspondence.letter.application.Visibility;

/** Who may take which step on which incoming letter, and if not, why. */
final class IncomingGuard {

    private static final Map<IncomingStep, Permission> NEEDED = new EnumMap<>(Map.ofEntries(
            Map.entry(IncomingStep.CHECK, CorrespondenceModule.RECEIVE),
            Map.entry(IncomingStep.TO_SECRET_DESK, CorrespondenceModule.RECEIVE),
            Map.entry(IncomingStep.REGISTER, CorrespondenceModule.RECEIVE),
            Map.entry(IncomingStep.RETURN_TO_SENDER, CorrespondenceModule.RECEIVE),
            Map.entry(IncomingStep.ROUTE, CorrespondenceModule.ROUTE),
            Map.entry(IncomingStep.REFUSE, CorrespondenceModule.ACCEPT),
            Map.entry(IncomingStep.ACCEPT, CorrespondenceModule.ACCEPT),
            Map.entry(IncomingStep.ASSIGN, CorrespondenceModule.ASSIGN),
            Map.entry(IncomingStep.PROPOSE, CorrespondenceModule.DRAFT),
            Map.entry(IncomingStep.PASS_UP, CorrespondenceModule.CHECK),
            Map.entry(IncomingStep.SEND_BACK, CorrespondenceModule.CHECK),
            Map.entry(IncomingStep.DECIDE, CorrespondenceModule.DECIDE),
            Map.entry(IncomingStep.REPLY, CorrespondenceModule.DRAFT),
            Map.entry(IncomingStep.FILE, CorrespondenceModule.FILE),
            Map.entry(IncomingStep.CLOSE, CorrespondenceModule.FILE),
            Map.entry(IncomingStep.ARCHIVE, CorrespondenceModule.FILE)));

    private final Visibility visibility;

    IncomingGuard(Visibility visibility) {
        this.visibility = visibility;
    }

    /**
     * @param pending whether the letter was routed to the viewer's unit and waits there to be accepted
     * @param asked whether the viewer is asked on it now, be it in the place of somebody else
     */
    Optional<StepOffer.Reason> why(IncomingStep step, IncomingLetter letter, Viewer viewer, boolean pending, boolean asked) {
        if (!lies(step, letter, pending)) {
            return reason("correspondence.why.state");
        }
        if (!permitted(step, letter)) {
            return reason(
                    letter.secret() && deskStep(step) ? "correspondence.why.registrar" : "correspondence.why.permission");
        }
        return switch (step) {
            case CHECK, TO_SECRET_DESK, REGISTER, RETURN_TO_SENDER, ROUTE ->
                desk(viewer, letter.registry()) ? Optional.empty() : reason("correspondence.why.desk");
            case ACCEPT, REFUSE -> pending ? Optional.empty() : reason("correspondence.why.unit");
            case ASSIGN, CLOSE, ARCHIVE, FILE, REPLY ->
                unit(viewer, letter) ? Optional.empty() : reason("correspondence.why.unit");
            case PROPOSE -> letter.state() == IncomingState.AT_UNIT && unit(viewer, letter) || holds(viewer, letter)
                    ? Optional.empty()
                    : reason("correspondence.why.holder");
            case PASS_UP, SEND_BACK, DECIDE -> asked ? Optional.empty() : reason("correspondence.why.holder");
        };
    }

    /** Whether the letter lies on the viewer's own desk: the register's, the unit's, the officer's or the superior's. */
    boolean worksOn(IncomingLetter letter, Viewer viewer) {
        Optional<PersonId> me = Optional.of(viewer.person());
        boolean inHand = letter.course().holder().equals(me) || letter.course().officer().equals(me);
        boolean registered = desk(viewer, letter.registry())
                && visibility.may(letter.secret() ? CorrespondenceModule.SECRETS : CorrespondenceModule.RECEIVE);
        boolean clerk = letter.course().ownerUnit().equals(Optional.of(viewer.unit()))
                && (visibility.may(CorrespondenceModule.ACCEPT) || visibility.may(CorrespondenceModule.ASSIGN));
        return viewer.everything() || inHand || registered || clerk;
    }

    /** Whether the viewer serves the desk of that register. */
    boolean desk(Viewer viewer, UnitId registry) {
        return viewer.everything()
                || registry.equals(viewer.unit())
                || registry.equals(viewer.agency()) && visibility.may(CorrespondenceModule.CENTRAL);
    }

    private boolean unit(Viewer viewer, IncomingLetter letter) {
        boolean own = letter.course().ownerUnit().filter(visibility.with(Set.of(viewer.unit()))::contains).isPresent();
        return viewer.everything() || own || letter.course().holder().equals(Optional.of(viewer.person()));
    }

    private static boolean holds(Viewer viewer, IncomingLetter letter) {
        return letter.course().holder().equals(Optional.of(viewer.person()));
    }

    private static boolean lies(IncomingStep step, IncomingLetter letter, boolean pending) {
        boolean information = pending && letter.state() != IncomingState.ROUTED && !letter.state().settled();
        return step.legalFrom(letter.state()) || step == IncomingStep.ACCEPT && information;
    }

    private boolean permitted(IncomingStep step, IncomingLetter letter) {
        if (letter.secret() && deskStep(step)) {
            return visibility.may(CorrespondenceModule.SECRETS);
        }
        boolean cleared = letter.secret() && (step == IncomingStep.ACCEPT || step == IncomingStep.REFUSE);
        return visibility.may(Objects.requireNonNull(NEEDED.get(step)))
                || cleared && visibility.may(CorrespondenceModule.ASSIGN);
    }

    /** Steps at the receiving desk, where a secret letter is in the registrar's hands alone. */
    private static boolean deskStep(IncomingStep step) {
        return switch (step) {
            case REGISTER, RETURN_TO_SENDER, ROUTE -> true;
            default -> false;
        };
    }

    private static Optional<StepOffer.Reason> reason(String key) {
        return Optional.of(new StepOffer.Reason(key, List.of()));
    }
}
