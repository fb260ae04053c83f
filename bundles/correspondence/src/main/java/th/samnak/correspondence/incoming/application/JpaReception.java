package th.samnak.correspondence.incoming.application;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Secrecy;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.correspondence.CorrespondenceModule;
import th.samnak.correspondence.incoming.domain.IncomingLetter;
import th.samnak.correspondence.incoming.domain.IncomingState;
import th.samnak.correspondence.incoming.domain.IncomingStep;
import th.samnak.correspondence.letter.application.LetterAt;
import th.samnak.correspondence.letter.application.StepOffer;
import th.samnak.correspondence.letter.application.Viewer;
import th.samnak.correspondence.letter.application.Visibility;
import th.samnak.correspondence.letter.domain.Wording;

/** The receiving desk: the number is taken, the register written and the letter changed in one transaction. */
@Component
public final class JpaReception implements Reception {

    private final Database database;
    private final Visibility visibility;
    private final IncomingActs acts;
    private final Arrivals arrivals;
    private final Registration registration;

    @Activate
    public JpaReception(
            @Reference(target = "(unit=correspondence)") Database database,
            @Reference Visibility visibility,
            @Reference IncomingActs acts,
            @Reference Arrivals arrivals,
            @Reference Registration registration) {
        this.database = database;
        this.visibility = visibility;
        this.acts = acts;
        this.arrivals = arrivals;
        this.registration = registration;
    }

    @Override
    public List<UnitId> registries() {
        if (!visibility.may(CorrespondenceModule.RECEIVE)) {
            return List.of();
        }
        Viewer viewer = visibility.viewer(CorrespondenceModule.RECEIVE);
        return visibility.may(CorrespondenceModule.CENTRAL) && !viewer.agency().equals(viewer.unit())
                ? List.of(viewer.agency(), viewer.unit())
                : List.of(viewer.unit());
    }

    @Override
    public String arrive(ArrivalForm form) {
        Viewer viewer = atDesk(form);
        return database.write(em -> arrivals.write(em, viewer, form).id());
    }

    @Override
    public String receive(ArrivalForm form, String request) {
        Viewer viewer = atDesk(form);
        if (form.secrecy().isSecret()) {
            visibility.viewer(CorrespondenceModule.SECRETS);
        }
        return database.write(em -> {
            if (em.find(IncomingLetter.class, request) != null) {
                return request;
            }
            IncomingLetter letter = arrivals.begin(em, viewer, form, request);
            if (letter.state() == IncomingState.ARRIVED) {
                letter.check();
            }
            registration.register(em, letter, form.answers().isPresent());
            em.persist(letter);
            arrivals.enter(letter);
            return letter.id();
        });
    }

    @Override
    public List<StepOffer.Reason> warnings(ArrivalForm form) {
        Viewer viewer = visibility.viewer(CorrespondenceModule.RECEIVE);
        return database.read(em -> arrivals.warnings(em, viewer, form));
    }

    @Override
    public void amend(LetterAt at, ArrivalForm form) {
        acts.act(at, CorrespondenceModule.RECEIVE, "AMEND", "", acting -> {
            atDesk(form);
            atDesk(acting.letter().registry());
            if (acting.letter().secret()) {
                visibility.viewer(CorrespondenceModule.SECRETS);
            }
            if (form.secrecy().isSecret() != acting.letter().secret()) {
                throw RuleViolation.of("secrecy", "correspondence.error.secret-desk");
            }
            acting.letter().amend(arrivals.face(form), Arrivals.handling(form), form.dueAt());
            arrivals.link(acting.em(), acting.viewer(), acting.letter(), form);
            return true;
        });
    }

    @Override
    public void check(LetterAt at, String missing) {
        String note = Wording.optional("missing", missing, 1000);
        acts.take(at, IncomingStep.CHECK, note, acting -> {
            acting.letter().check();
            return true;
        });
    }

    @Override
    public void toSecretDesk(LetterAt at, Secrecy level, String reason) {
        acts.take(at, IncomingStep.TO_SECRET_DESK, "", acting -> {
            acting.letter().toSecretDesk(level, reason);
            return true;
        });
    }

    @Override
    public int register(LetterAt at) {
        return acts.take(at, IncomingStep.REGISTER, "", acting ->
                registration.number(acting.em(), acting.letter()));
    }

    @Override
    public void returnToSender(LetterAt at, String reason) {
        String words = Wording.required("reason", reason, 1000);
        acts.take(at, IncomingStep.RETURN_TO_SENDER, words, acting -> {
            acting.letter().returnToSender();
            registration.done(acting.em(), acting.letter(), words);
            return true;
        });
    }

    @Override
    public void route(LetterAt at, UnitId owner, List<UnitId> forInformation, String note) {
        acts.take(at, IncomingStep.ROUTE, note, acting -> {
            registration.route(acting, owner, forInformation, note);
            return true;
        });
    }

    private Viewer atDesk(ArrivalForm form) {
        return atDesk(form.registry());
    }

    private Viewer atDesk(UnitId registry) {
        Viewer viewer = visibility.viewer(CorrespondenceModule.RECEIVE);
        if (!new IncomingGuard(visibility).desk(viewer, registry)) {
            throw new NotPermitted("correspondence:registry:" + registry);
        }
        return viewer;
    }
}
