package th.samnak.correspondence.outgoing.application;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.persistence.Database;
import th.samnak.correspondence.CorrespondenceModule;
import th.samnak.correspondence.letter.application.LetterAt;
import th.samnak.correspondence.letter.application.LetterDesk;
import th.samnak.correspondence.letter.application.People;
import th.samnak.correspondence.letter.application.Viewer;
import th.samnak.correspondence.letter.domain.Decision;
import th.samnak.correspondence.letter.domain.LetterScope;
import th.samnak.correspondence.letter.domain.Wording;
import th.samnak.correspondence.outgoing.domain.OutgoingLetter;
import th.samnak.correspondence.outgoing.domain.OutgoingState;
import th.samnak.correspondence.outgoing.domain.OutgoingStep;
import th.samnak.correspondence.outgoing.domain.SalutationForm;

/** Writing and taking up the chain. */
@Component
public final class JpaDrafting implements Drafting {

    private final Database database;
    private final OutgoingActs acts;
    private final LetterDesk desk;
    private final People people;
    private final Paper paper;
    private final Drafts drafts;

    @Activate
    public JpaDrafting(
            @Reference(target = "(unit=correspondence)") Database database,
            @Reference OutgoingActs acts,
            @Reference LetterDesk desk,
            @Reference People people,
            @Reference Paper paper,
            @Reference Drafts drafts) {
        this.database = database;
        this.acts = acts;
        this.desk = desk;
        this.people = people;
        this.paper = paper;
        this.drafts = drafts;
    }

    @Override
    public String draft(DraftForm form) {
        Viewer viewer = desk.visibility().viewer(CorrespondenceModule.DRAFT);
        return database.write(em -> drafts.begin(em, viewer, form, people.now()));
    }

    @Override
    public DraftForm answerTo(String incomingId) {
        Viewer viewer = desk.visibility().viewer(CorrespondenceModule.DRAFT);
        return database.write(em -> drafts.answer(em, viewer, incomingId));
    }

    @Override
    public void revise(LetterAt at, DraftForm form) {
        acts.take(at, OutgoingStep.REVISE, "", acting -> {
            drafts.revise(acting, form, "");
            return true;
        });
    }

    @Override
    public List<FieldDifference> compare(String id, DraftForm mine) {
        return acts.open(id, acting -> Differences.between(OutgoingStock.form(acting.letter()), mine));
    }

    @Override
    public byte[] preview(String id) {
        return acts.open(id, acting -> {
            OutgoingLetter letter = acting.letter();
            letter.readable();
            return letter.signature()
                    .map(signed -> drafts.signedPaper(signed.sha256()))
                    .orElseGet(() -> paper.draft(OutgoingStock.form(letter), letter.unit(), signer(letter)));
        });
    }

    @Override
    public byte[] word(String id) {
        return acts.open(id, acting -> {
            acting.letter().readable();
            return paper.word(acting.letter());
        });
    }

    @Override
    public byte[] preview(DraftForm form) {
        Viewer viewer = desk.visibility().viewer(CorrespondenceModule.DRAFT);
        return paper.draft(form, viewer.unit(), Optional.empty());
    }

    @Override
    public List<PersonId> superiors() {
        return people.superiors(desk.visibility().viewer(CorrespondenceModule.READ));
    }

    @Override
    public void submit(LetterAt at, PersonId checker, String note) {
        hand(at, OutgoingStep.SUBMIT, checker, note, acting -> acting.letter().submit(checker, acting.now()));
    }

    @Override
    public void check(LetterAt at, String note) {
        String words = Wording.optional("note", note, 1000);
        acts.take(at, OutgoingStep.MARK_CHECKED, "", acting -> {
            acting.letter().check(acting.viewer().person(), acting.now());
            desk.chronicle().minute(acting.em(), at.id(), Decision.CHECKED, words);
            return true;
        });
    }

    @Override
    public void propose(LetterAt at, PersonId to, String note) {
        hand(at, OutgoingStep.PROPOSE, to, note, acting -> acting.letter().propose(to, acting.now()));
    }

    @Override
    public void sendBack(LetterAt at, String reason) {
        String words = Wording.required("reason", reason, 1000);
        acts.take(at, OutgoingStep.SEND_BACK, "", acting -> {
            acting.letter().sendBack(acting.now());
            desk.chronicle().minute(acting.em(), at.id(), Decision.RETURNED, words);
            return true;
        });
    }

    @Override
    public void cancel(LetterAt at, String reason) {
        acts.take(at, OutgoingStep.CANCEL, reason, acting -> {
            acting.letter().cancel(reason, acting.now());
            drafts.cancelNumber(acting, reason);
            return true;
        });
    }

    @Override
    public List<Salutation> salutations() {
        return database.read(em -> em.createQuery("select s from SalutationForm s order by s.order", SalutationForm.class)
                        .getResultList())
                .stream()
                .map(one -> new Salutation(one.opening(), one.closing(), one.usedFor(), one.verified()))
                .toList();
    }

    private void hand(
            LetterAt at, OutgoingStep step, PersonId to, String note, Consumer<OutgoingActs.Acting> move) {
        String words = Wording.optional("note", note, 1000);
        acts.take(at, step, "", acting -> {
            people.requireSuperior(to, acting.viewer(), acting.letter().handling().secrecy());
            move.accept(acting);
            desk.chronicle().minute(acting.em(), at.id(), Decision.PROPOSED, words);
            desk.visibility().share(acting.em(), at.id(), LetterScope.person(to));
            return true;
        });
    }

    private static Optional<PersonId> signer(OutgoingLetter letter) {
        return letter.state() == OutgoingState.PROPOSED ? letter.holder() : Optional.empty();
    }
}
