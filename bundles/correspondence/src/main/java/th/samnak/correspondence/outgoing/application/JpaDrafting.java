package th.samnak.correspondence.outgoing.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.persistence.Database;
import th.samnak.correspondence.CorrespondenceModule;
import th.samnak.correspondence.incoming.domain.IncomingLetter;
import th.samnak.correspondence.letter.application.LetterAt;
import th.samnak.correspondence.letter.application.LetterDesk;
import th.samnak.correspondence.letter.application.People;
import th.samnak.correspondence.letter.application.Viewer;
import th.samnak.api.approvals.Approvals;
import th.samnak.api.approvals.Decision;
import th.samnak.api.approvals.Deed;
import th.samnak.api.approvals.MatterState;
import th.samnak.api.approvals.MinuteLine;
import th.samnak.correspondence.letter.domain.Direction;
import th.samnak.correspondence.letter.application.LetterRecords;
import th.samnak.correspondence.letter.application.Upward;
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
    private final Upward upward;

    @Activate
    public JpaDrafting(
            @Reference(target = "(unit=correspondence)") Database database,
            @Reference OutgoingActs acts,
            @Reference LetterDesk desk,
            @Reference People people,
            @Reference Paper paper,
            @Reference Drafts drafts,
            @Reference Approvals approvals) {
        this.database = database;
        this.acts = acts;
        this.desk = desk;
        this.people = people;
        this.paper = paper;
        this.drafts = drafts;
        this.upward = new Upward(approvals, Direction.OUTGOING);
    }

    @Override
    public String draft(DraftForm form, String request) {
        Viewer viewer = desk.visibility().viewer(CorrespondenceModule.DRAFT);
        return database.write(em -> em.find(OutgoingLetter.class, request) != null
                ? request
                : drafts.begin(em, viewer, form, people.now(), request));
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
        return acts.openPaper(id, acting -> {
            OutgoingLetter letter = acting.letter();
            return letter.signature()
                    .map(signed -> drafts.signedPaper(signed.sha256()))
                    .orElseGet(() -> paper.draft(OutgoingStock.form(letter), letter.unit(), signer(letter)));
        });
    }

    @Override
    public byte[] word(String id) {
        return acts.openPaper(id, acting -> paper.word(acting.letter()));
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
        String words = Wording.optional("note", note, 1000);
        acts.pass(at, OutgoingStep.SUBMIT, acting -> {
            OutgoingLetter letter = acting.letter();
            people.requireSuperior(checker, acting.viewer(), letter.handling().secrecy());
            if (upward.matter(at.id()).filter(matter -> matter.state() == MatterState.OPEN).isPresent()) {
                upward.decide(at.id(), List.of(new MinuteLine(Decision.PROPOSED, words)), deed -> deed.on(checker));
            } else {
                upward.approvals().submit(
                        LetterSubmission.of(letter, answeredBy(acting)).first(checker).asking(words), UUID.randomUUID().toString());
            }
            return true;
        });
    }

    /** An answer is due when the letter is that it answers. */
    private Optional<LocalDate> answeredBy(OutgoingActs.Acting acting) {
        return acting.letter().answers()
                .map(id -> acting.em().find(IncomingLetter.class, id))
                .flatMap(IncomingLetter::dueAt)
                .map(people::day);
    }

    @Override
    public void check(LetterAt at, String note) {
        String words = Wording.optional("note", note, 1000);
        acts.pass(at, OutgoingStep.MARK_CHECKED, acting -> {
            upward.decide(at.id(), List.of(new MinuteLine(Decision.CHECKED, words)), Deed::staying);
            return true;
        });
    }

    @Override
    public void propose(LetterAt at, PersonId to, String note) {
        String words = Wording.optional("note", note, 1000);
        acts.pass(at, OutgoingStep.PROPOSE, acting -> {
            people.requireSuperior(to, acting.viewer(), acting.letter().handling().secrecy());
            upward.decide(at.id(), List.of(new MinuteLine(Decision.PROPOSED, words)), deed -> deed.on(to));
            return true;
        });
    }

    @Override
    public void sendBack(LetterAt at, String reason) {
        String words = Wording.required("reason", reason, 1000);
        acts.pass(at, OutgoingStep.SEND_BACK, acting -> {
            upward.decide(at.id(), List.of(new MinuteLine(Decision.RETURNED, words)), deed -> deed);
            return true;
        });
    }

    @Override
    public void cancel(LetterAt at, String reason) {
        acts.take(at, OutgoingStep.CANCEL, reason, acting -> {
            acting.letter().cancel(reason, acting.now());
            upward.approvals().end(LetterRecords.id(Direction.OUTGOING, at.id()), reason);
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

    private static Optional<PersonId> signer(OutgoingLetter letter) {
        return letter.state() == OutgoingState.PROPOSED ? letter.holder() : Optional.empty();
    }
}
