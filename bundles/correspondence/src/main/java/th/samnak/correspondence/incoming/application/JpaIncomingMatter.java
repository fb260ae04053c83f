package th.samnak.correspondence.incoming.application;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.ModuleId;
import th.samnak.api.Permission;
import th.samnak.api.approvals.Approval;
import th.samnak.api.approvals.Decided;
import th.samnak.api.approvals.Decision;
import th.samnak.api.approvals.Layer;
import th.samnak.api.approvals.MatterKind;
import th.samnak.api.approvals.Proposal;
import th.samnak.api.approvals.Turn;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.correspondence.CorrespondenceModule;
import th.samnak.correspondence.incoming.domain.IncomingLetter;
import th.samnak.correspondence.incoming.domain.IncomingStep;
import th.samnak.correspondence.incoming.domain.Slip;
import th.samnak.correspondence.letter.application.AttachmentBook;
import th.samnak.correspondence.letter.application.LetterDesk;
import th.samnak.correspondence.letter.application.People;
import th.samnak.correspondence.letter.domain.Due;
import th.samnak.correspondence.letter.domain.LetterScope;
import th.samnak.correspondence.register.application.RegisterBook;

/** What a letter is about goes up to be decided: whatever becomes of the matter becomes of the letter, in one transaction. */
@Component
public final class JpaIncomingMatter implements MatterKind {

    static final String KIND = "correspondence:matter";
    private static final String PDF = "application/pdf";
    private static final int LONGEST_ACTION = 500;

    private final Database database;
    private final LetterDesk desk;
    private final People people;
    private final RegisterBook registers;
    private final AttachmentBook files;
    private final Clock clock;

    @Activate
    public JpaIncomingMatter(
            @Reference(target = "(unit=correspondence)") Database database,
            @Reference LetterDesk desk,
            @Reference People people,
            @Reference RegisterBook registers,
            @Reference AttachmentBook files,
            @Reference Clock clock) {
        this.database = database;
        this.desk = desk;
        this.people = people;
        this.registers = registers;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public ModuleId module() {
        return CorrespondenceModule.ID;
    }

    @Override
    public String name() {
        return "matter";
    }

    @Override
    public Permission permission() {
        return CorrespondenceModule.DECIDE;
    }

    @Override
    public Proposal proposal() {
        return Proposal.CONSIDER;
    }

    @Override
    public Set<Proposal> proposals() {
        return Set.of(Proposal.NOTE, Proposal.CONSIDER, Proposal.APPROVE, Proposal.PERMIT, Proposal.INSTRUCT, Proposal.CONCUR);
    }

    @Override
    public boolean undoable() {
        return true;
    }

    @Override
    public Optional<Preview> preview(Approval matter) {
        return Optional.of(database.read(em -> {
            IncomingLetter letter = IncomingStock.find(em, matter.record().key());
            List<String> lines = new ArrayList<>(List.of(
                    String.join(" · ", letter.face().from(), letter.face().docNo()), letter.face().subject()));
            letter.face().note().lines().filter(line -> !line.isBlank()).forEach(lines::add);
            Optional<Supplier<InputStream>> paper = files.rows(em, letter.id()).stream()
                    .filter(file -> file.mediaType().equals(PDF))
                    .findFirst()
                    .map(file -> () -> new ByteArrayInputStream(files.bytes(file.sha256())));
            return new Preview(lines, paper);
        }));
    }

    @Override
    public void turned(Turn turn) {
        database.change(em -> {
            IncomingLetter letter = IncomingStock.find(em, turn.now().record().key());
            switch (turn.what()) {
                case SUBMITTED -> {
                    letter.propose(handed(em, letter, turn.now()));
                    note(em, letter, IncomingStep.PROPOSE);
                }
                case PASSED_ON -> {
                    letter.passUp(handed(em, letter, turn.now()));
                    note(em, letter, IncomingStep.PASS_UP);
                }
                case RETURNED, RECALLED -> {
                    letter.sendBack();
                    note(em, letter, IncomingStep.SEND_BACK);
                }
                case DECIDED, REFUSED -> decided(em, letter, turn);
                case REOPENED -> {
                    letter.reopen(handed(em, letter, turn.now()));
                    registers.done(em, letter.id(), "");
                    note(em, letter, IncomingStep.PASS_UP);
                }
                case REPLANNED -> {
                    letter.heldBy(handed(em, letter, turn.now()));
                    desk.news().changed(letter.id());
                }
                case MINUTED, HELD, RESUMED -> desk.news().changed(letter.id());
            }
        });
    }

    private PersonId handed(EntityManager em, IncomingLetter letter, Approval now) {
        PersonId next = now.open().stream()
                .filter(step -> step.layer() != Layer.TASK)
                .flatMap(step -> step.person().stream())
                .findFirst()
                .orElseGet(now::proposer);
        desk.visibility().share(em, letter.id(), LetterScope.person(next));
        return next;
    }

    /** What is assigned goes to its new officer with a slip; anything else back to who proposed it. */
    private void decided(EntityManager em, IncomingLetter letter, Turn turn) {
        String taken = turn.minute().stream().map(JpaIncomingMatter::words).collect(Collectors.joining(" / "));
        Optional<PersonId> assignee = turn.now().open().stream()
                .filter(step -> step.layer() == Layer.TASK && has(turn, Decision.ASSIGNED))
                .flatMap(step -> step.person().stream())
                .findFirst();
        if (assignee.isPresent()) {
            assigned(em, letter, assignee.get(), taken);
        } else {
            letter.decide(taken.length() > LONGEST_ACTION ? taken.substring(0, LONGEST_ACTION) : taken);
        }
        turn.minute().stream().findFirst()
                .ifPresent(one -> desk.visibility().share(em, letter.id(), LetterScope.person(one.by().person())));
        registers.done(em, letter.id(), taken);
        note(em, letter, assignee.isPresent() ? IncomingStep.ASSIGN : IncomingStep.DECIDE);
    }

    private void assigned(EntityManager em, IncomingLetter letter, PersonId person, String words) {
        UnitId owner = letter.course().ownerUnit().orElse(letter.registry());
        people.requireIn(person, owner);
        people.requireCleared(person, letter.handling().secrecy());
        Instant now = clock.instant();
        Due due = people.due(owner, letter.handling().urgency(), Optional.empty(), now);
        IncomingStock.slips(em, letter.id()).stream()
                .filter(slip -> slip.assignment() && slip.doneAt().isEmpty())
                .forEach(slip -> slip.done("", now));
        letter.ordered(person, due);
        em.persist(new Slip(
                UUID.randomUUID().toString(), letter.id(), Slip.Purpose.ASSIGNMENT, person, words, due.at().map(people::day), now));
        desk.visibility().share(em, letter.id(), LetterScope.person(person));
    }

    private void note(EntityManager em, IncomingLetter letter, IncomingStep step) {
        desk.chronicle().note(em, letter.id(), step.name(), "", letter.state().name());
        desk.news().changed(letter.id());
    }

    private static boolean has(Turn turn, Decision decision) {
        return turn.minute().stream().anyMatch(one -> one.decision() == decision);
    }

    private static String words(Decided line) {
        return (line.decision().thai() + " " + line.text()).strip();
    }
}
