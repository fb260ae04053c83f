package th.samnak.correspondence.outgoing.application;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.ModuleId;
import th.samnak.api.Permission;
import th.samnak.api.approvals.Approval;
import th.samnak.api.approvals.Decided;
import th.samnak.api.approvals.Decision;
import th.samnak.api.approvals.MatterKind;
import th.samnak.api.approvals.Proposal;
import th.samnak.api.approvals.Turn;
import th.samnak.api.organisation.Capacity;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.api.records.RecordId;
import th.samnak.api.rules.Rules;
import th.samnak.correspondence.CorrespondenceModule;
import th.samnak.correspondence.incoming.application.Replies;
import th.samnak.correspondence.letter.application.LetterDesk;
import th.samnak.correspondence.letter.domain.LetterScope;
import th.samnak.correspondence.outgoing.domain.OutgoingLetter;
import th.samnak.correspondence.outgoing.domain.OutgoingState;
import th.samnak.correspondence.outgoing.domain.OutgoingStep;
import th.samnak.correspondence.register.application.RegisterBook;

/** A draft goes up to be signed: whatever becomes of the matter becomes of the letter, in one transaction. */
@Component
public final class JpaLetterMatter implements MatterKind {

    private final Database database;
    private final LetterDesk desk;
    private final Organisation organisation;
    private final Rules rules;
    private final Clock clock;
    private final Paper paper;
    private final Issuing issuing;

    @Activate
    public JpaLetterMatter(
            @Reference(target = "(unit=correspondence)") Database database,
            @Reference LetterDesk desk,
            @Reference Organisation organisation,
            @Reference Rules rules,
            @Reference RegisterBook registers,
            @Reference Replies replies,
            @Reference SignedPapers papers,
            @Reference Paper paper,
            @Reference Clock clock) {
        this.database = database;
        this.desk = desk;
        this.organisation = organisation;
        this.rules = rules;
        this.clock = clock;
        this.paper = paper;
        this.issuing = new Issuing(desk, registers, replies, papers, clock.getZone());
    }

    @Override
    public ModuleId module() {
        return CorrespondenceModule.ID;
    }

    @Override
    public String name() {
        return "draft";
    }

    @Override
    public Permission permission() {
        return CorrespondenceModule.SIGN;
    }

    @Override
    public Proposal proposal() {
        return Proposal.SIGN;
    }

    @Override
    public Set<Decision> decisions() {
        return Set.of(Decision.SIGNED);
    }

    @Override
    public boolean mayDecideOwn() {
        return true;
    }

    @Override
    public boolean admits(RecordId record, Capacity capacity) {
        return database.read(em -> {
            OutgoingLetter letter = OutgoingStock.find(em, record.key());
            UnitId agency = organisation.agencyOf(capacity.post().unit()).id();
            return Signatories.may(capacity, letter, agency, rules, LocalDate.now(clock));
        });
    }

    @Override
    public Optional<Preview> preview(Approval matter) {
        OutgoingLetter letter = database.read(em -> OutgoingStock.find(em, matter.record().key()));
        DraftForm form = OutgoingStock.form(letter);
        List<String> lines = form.body().lines().filter(line -> !line.isBlank()).toList();
        return Optional.of(new Preview(lines, Optional.of(() -> new ByteArrayInputStream(
                paper.draft(form, letter.unit(), matter.mine().flatMap(step -> step.person()))))));
    }

    @Override
    public void turned(Turn turn) {
        database.change(em -> {
            OutgoingLetter letter = OutgoingStock.find(em, turn.now().record().key());
            Instant now = clock.instant();
            switch (turn.what()) {
                case SUBMITTED -> handed(em, letter, turn, OutgoingStep.SUBMIT, to -> letter.submit(to, now));
                case MINUTED -> checked(em, letter, turn, now);
                case PASSED_ON -> passedOn(em, letter, turn, now);
                case RETURNED, RECALLED, REFUSED -> {
                    letter.sendBack(now);
                    note(em, letter, OutgoingStep.SEND_BACK);
                }
                case DECIDED -> signed(em, letter, turn, now);
                case REPLANNED -> {
                    turn.now().open().stream().flatMap(one -> one.person().stream()).findFirst().ifPresent(next -> {
                        letter.inHandsOf(next);
                        desk.visibility().share(em, letter.id(), LetterScope.person(next));
                    });
                    desk.news().changed(letter.id());
                }
                case HELD, RESUMED, REOPENED -> desk.news().changed(letter.id());
            }
        });
    }

    /** Tells what is done with the one who has it next. */
    private interface Handing {
        void to(PersonId person);
    }

    private void handed(EntityManager em, OutgoingLetter letter, Turn turn, OutgoingStep step, Handing handing) {
        PersonId next = turn.now().open().stream().flatMap(one -> one.person().stream()).findFirst().orElseThrow();
        handing.to(next);
        desk.visibility().share(em, letter.id(), LetterScope.person(next));
        note(em, letter, step);
    }

    private void checked(EntityManager em, OutgoingLetter letter, Turn turn, Instant now) {
        if (letter.state() == OutgoingState.DRAFT && has(turn, Decision.CHECKED)) {
            letter.check(turn.minute().getFirst().by().person(), now);
            note(em, letter, OutgoingStep.MARK_CHECKED);
        }
    }

    /** Who passes a draft on with more than a proposal has checked it. */
    private void passedOn(EntityManager em, OutgoingLetter letter, Turn turn, Instant now) {
        boolean merely = turn.minute().stream().allMatch(one -> one.decision() == Decision.PROPOSED);
        if (letter.state() == OutgoingState.DRAFT && merely) {
            handed(em, letter, turn, OutgoingStep.SUBMIT, to -> letter.submit(to, now));
            return;
        }
        if (letter.state() == OutgoingState.DRAFT) {
            letter.check(turn.minute().getFirst().by().person(), now);
            note(em, letter, OutgoingStep.MARK_CHECKED);
        }
        handed(em, letter, turn, OutgoingStep.PROPOSE, to -> letter.propose(to, now));
    }

    private void signed(EntityManager em, OutgoingLetter letter, Turn turn, Instant now) {
        Decided signature = turn.minute().stream().filter(one -> one.decision() == Decision.SIGNED).findFirst().orElseThrow();
        UnitId agency = organisation.person(signature.by().person())
                .map(signer -> organisation.agencyOf(signer.unit()).id())
                .orElse(letter.text().issuer());
        issuing.issue(em, letter, signature.by(), now, agency);
        note(em, letter, OutgoingStep.SIGN);
    }

    private void note(EntityManager em, OutgoingLetter letter, OutgoingStep step) {
        desk.chronicle().note(em, letter.id(), step.name(), "", letter.state().name());
        desk.news().changed(letter.id());
    }

    private static boolean has(Turn turn, Decision decision) {
        return turn.minute().stream().anyMatch(one -> one.decision() == decision);
    }
}
