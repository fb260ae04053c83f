package th.samnak.correspondence.outgoing.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import th.samnak.api.Permission;
import th.samnak.api.approvals.Minutes;
import th.samnak.api.organisation.Act;
import th.samnak.api.organisation.Capacity;
import th.samnak.api.rules.Rules;
import th.samnak.correspondence.CorrespondenceModule;
import th.samnak.correspondence.letter.application.StepOffer;
import th.samnak.correspondence.letter.application.Viewer;
import th.samnak.correspondence.letter.application.Visibility;
import th.samnak.correspondence.outgoing.domain.OutgoingLetter;
import th.samnak.correspondence.outgoing.domain.OutgoingStep;

/** Who may take which step on which outgoing letter, and if not, why. */
final class OutgoingGuard {

    private final Visibility visibility;
    private final Rules rules;
    private final Minutes minutes;
    private final Clock clock;

    OutgoingGuard(Visibility visibility, Rules rules, Minutes minutes, Clock clock) {
        this.visibility = visibility;
        this.rules = rules;
        this.minutes = minutes;
        this.clock = clock;
    }

    /** @param asked whether the viewer is asked on it now, be it in the place of somebody else */
    Optional<StepOffer.Reason> why(OutgoingStep step, OutgoingLetter letter, Viewer viewer, boolean asked) {
        if (!step.legalFrom(letter.state())) {
            return reason("correspondence.why.state");
        }
        return switch (step) {
            case REVISE, SUBMIT -> holder(letter, viewer, asked, CorrespondenceModule.DRAFT, CorrespondenceModule.CHECK);
            case MARK_CHECKED, SEND_BACK -> letter.drafter().equals(viewer.person())
                    ? reason("correspondence.why.own-draft")
                    : holder(letter, viewer, asked, CorrespondenceModule.CHECK);
            case PROPOSE -> holder(letter, viewer, asked, CorrespondenceModule.CHECK);
            case SIGN -> signing(letter, viewer, asked);
            case SEND, CONFIRM_DELIVERY -> desk(letter, viewer);
            case CANCEL -> owner(letter, viewer) ? Optional.empty() : reason("correspondence.why.owner");
            case FILE_COPY -> filing(letter, viewer);
            case ANSWER -> reason("correspondence.why.state");
        };
    }

    /** By virtue of which posts the viewer may sign it: only posts with a part that signs that kind, by the table in force. */
    List<Capacity> capacities(OutgoingLetter letter, Viewer viewer) {
        Act act = Act.of(CorrespondenceModule.SIGN, letter.text().issuer());
        return minutes.capacities(viewer.person(), act).stream()
                .filter(by -> Signatories.may(by, letter, viewer.agency(), rules, LocalDate.now(clock)))
                .toList();
    }

    private Optional<StepOffer.Reason> signing(OutgoingLetter letter, Viewer viewer, boolean asked) {
        if (capacities(letter, viewer).isEmpty()) {
            return reason("correspondence.why.signer");
        }
        return asked || letter.holder().equals(Optional.of(viewer.person())) ? Optional.empty() : reason("correspondence.why.holder");
    }

    private Optional<StepOffer.Reason> holder(OutgoingLetter letter, Viewer viewer, boolean asked, Permission... any) {
        if (Stream.of(any).noneMatch(visibility::may)) {
            return reason("correspondence.why.permission");
        }
        return asked || letter.holder().equals(Optional.of(viewer.person())) ? Optional.empty() : reason("correspondence.why.holder");
    }

    private Optional<StepOffer.Reason> desk(OutgoingLetter letter, Viewer viewer) {
        if (letter.handling().secrecy().isSecret()) {
            return visibility.may(CorrespondenceModule.SECRETS) ? Optional.empty() : reason("correspondence.why.registrar");
        }
        if (!visibility.may(CorrespondenceModule.DISPATCH)) {
            return reason("correspondence.why.permission");
        }
        boolean central = letter.text().issuer().equals(viewer.agency()) && visibility.may(CorrespondenceModule.CENTRAL);
        return viewer.everything() || central || own(letter, viewer)
                ? Optional.empty()
                : reason("correspondence.why.desk");
    }

    private Optional<StepOffer.Reason> filing(OutgoingLetter letter, Viewer viewer) {
        if (letter.keeping().isPresent()) {
            return reason("correspondence.why.filed");
        }
        if (!visibility.may(CorrespondenceModule.FILE)) {
            return reason("correspondence.why.permission");
        }
        return viewer.everything() || own(letter, viewer)
                ? Optional.empty()
                : reason("correspondence.why.unit");
    }

    /** Of the viewer's unit, or of one it inherited from. */
    private boolean own(OutgoingLetter letter, Viewer viewer) {
        return visibility.with(Set.of(viewer.unit())).contains(letter.unit());
    }

    private static boolean owner(OutgoingLetter letter, Viewer viewer) {
        return viewer.everything()
                || letter.drafter().equals(viewer.person())
                || letter.signature().filter(signed -> signed.signer().person().equals(viewer.person())).isPresent();
    }

    private static Optional<StepOffer.Reason> reason(String key) {
        return Optional.of(new StepOffer.Reason(key, List.of()));
    }
}
