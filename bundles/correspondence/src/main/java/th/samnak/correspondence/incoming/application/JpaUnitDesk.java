package th.samnak.correspondence.incoming.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.approvals.Approvals;
import th.samnak.api.approvals.Decider;
import th.samnak.api.approvals.Decision;
import th.samnak.api.approvals.MinuteLine;
import th.samnak.api.approvals.Minutes;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Act;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.api.records.RecordId;
import th.samnak.correspondence.CorrespondenceModule;
import th.samnak.correspondence.incoming.domain.IncomingLetter;
import th.samnak.correspondence.incoming.domain.IncomingStep;
import th.samnak.correspondence.incoming.domain.Routing;
import th.samnak.correspondence.incoming.domain.Slip;
import th.samnak.correspondence.letter.application.LetterAt;
import th.samnak.correspondence.letter.application.LetterDesk;
import th.samnak.correspondence.letter.application.LetterHeads;
import th.samnak.correspondence.letter.application.LetterRecords;
import th.samnak.correspondence.letter.application.People;
import th.samnak.correspondence.letter.application.Viewer;
import th.samnak.correspondence.letter.domain.Direction;
import th.samnak.correspondence.letter.domain.Due;
import th.samnak.correspondence.letter.domain.LetterScope;
import th.samnak.correspondence.letter.domain.Wording;

/** A unit's desk: its own register, its officers, its slips. */
@Component
public final class JpaUnitDesk implements UnitDesk {

    private final Database database;
    private final IncomingActs acts;
    private final Registration registration;
    private final LetterDesk desk;
    private final People people;
    private final Approvals approvals;
    private final Minutes minutes;

    @Activate
    public JpaUnitDesk(
            @Reference(target = "(unit=correspondence)") Database database,
            @Reference IncomingActs acts,
            @Reference Registration registration,
            @Reference LetterDesk desk,
            @Reference People people,
            @Reference Approvals approvals,
            @Reference Minutes minutes) {
        this.database = database;
        this.acts = acts;
        this.registration = registration;
        this.desk = desk;
        this.people = people;
        this.approvals = approvals;
        this.minutes = minutes;
    }

    @Override
    public int accept(LetterAt at) {
        return acts.take(at, IncomingStep.ACCEPT, "", acting -> {
            Routing way = waiting(acting);
            int number = registration.accept(acting.em(), acting.letter(), way.unit());
            way.accept(number);
            if (way.owner()) {
                acting.letter().accept(number);
            }
            return number;
        });
    }

    @Override
    public void refuse(LetterAt at, String reason) {
        String words = Wording.required("reason", reason, 1000);
        acts.take(at, IncomingStep.REFUSE, words, acting -> {
            Routing way = waiting(acting);
            way.refuse();
            desk.chronicle().minute(Direction.INCOMING, at.id(), Decision.RETURNED, words);
            if (way.owner()) {
                acting.letter().refuse();
            }
            return true;
        });
    }

    @Override
    public void assign(LetterAt at, PersonId person, String instruction, Optional<LocalDate> dueOn) {
        String words = Wording.optional("instruction", instruction, 1000);
        acts.take(at, IncomingStep.ASSIGN, words, acting -> {
            IncomingLetter letter = acting.letter();
            UnitId owner = letter.course().ownerUnit().orElseThrow();
            people.requireIn(person, owner);
            people.requireCleared(person, letter.handling().secrecy());
            Due due = kept(letter, dueOn)
                    .orElseGet(() -> people.due(owner, letter.handling().urgency(), dueOn, acting.now()));
            slips(acting).filter(Slip::assignment).filter(slip -> slip.doneAt().isEmpty())
                    .forEach(slip -> slip.done("", acting.now()));
            letter.assign(person, due);
            hand(acting, Slip.Purpose.ASSIGNMENT, person, words, due.at().map(people::day));
            RecordId record = LetterRecords.id(Direction.INCOMING, at.id());
            approvals.proposedBy(record, person);
            minutes.write(record, assigning(acting, owner), List.of(
                    new MinuteLine(Decision.ASSIGNED, (people.name(person) + " " + words).strip())));
            return true;
        });
    }

    @Override
    public void circulate(LetterAt at, List<PersonId> readers, String note, Optional<LocalDate> dueOn) {
        String words = Wording.optional("note", note, 1000);
        acts.act(at, CorrespondenceModule.ASSIGN, "CIRCULATE", words, acting -> {
            if (acting.letter().state().settled()) {
                throw new RuleViolation("correspondence.error.settled");
            }
            if (readers.isEmpty()) {
                throw RuleViolation.of("people", "correspondence.error.required");
            }
            readers.stream().distinct().forEach(person -> {
                people.requireIn(person, acting.viewer().unit());
                people.requireCleared(person, acting.letter().handling().secrecy());
                hand(acting, Slip.Purpose.CIRCULATION, person, words, dueOn);
            });
            return true;
        });
    }

    @Override
    public void acknowledge(String slipId, String remark) {
        Viewer viewer = desk.visibility().viewer(CorrespondenceModule.READ);
        database.change(em -> {
            Slip slip = Optional.ofNullable(LetterHeads.looksLikeId(slipId) ? em.find(Slip.class, slipId) : null)
                    .filter(found -> found.person().equals(viewer.person()))
                    .orElseThrow(() -> new NotFound("slip"));
            IncomingLetter letter = IncomingStock.find(em, slip.letterId());
            desk.visibility().read(em, viewer, letter.id(), letter.handling().secrecy());
            slip.done(remark, people.now());
            desk.chronicle().minute(Direction.INCOMING, letter.id(), Decision.NOTED, remark);
            desk.chronicle().note(em, letter.id(), "ACKNOWLEDGE", remark);
            desk.news().changed(letter.id());
        });
    }

    /** By the power to assign, where a post of the person's gives it. */
    private Decider assigning(IncomingActs.Acting acting, UnitId owner) {
        Act act = Act.of(CorrespondenceModule.ASSIGN, owner);
        PersonId person = acting.viewer().person();
        return minutes.capacities(person, act).stream()
                .findFirst()
                .map(held -> minutes.decider(person, act, List.of(held), held.key()))
                .orElseGet(minutes::caller);
    }

    /** A letter that goes to somebody else by the day it has keeps it, and what it was reckoned by, even when the day is over. */
    private Optional<Due> kept(IncomingLetter letter, Optional<LocalDate> dueOn) {
        return letter.due().filter(due -> dueOn.isPresent() && due.at().map(people::day).equals(dueOn));
    }

    private void hand(
            IncomingActs.Acting acting, Slip.Purpose purpose, PersonId person, String note, Optional<LocalDate> dueOn) {
        acting.em().persist(new Slip(
                UUID.randomUUID().toString(), acting.letter().id(), purpose, person, note, dueOn, acting.now()));
        desk.visibility().share(acting.em(), acting.letter().id(), LetterScope.person(person));
    }

    private static Stream<Slip> slips(IncomingActs.Acting acting) {
        return IncomingStock.slips(acting.em(), acting.letter().id()).stream();
    }

    private static Routing waiting(IncomingActs.Acting acting) {
        return IncomingStock.routings(acting.em(), acting.letter().id()).stream()
                .filter(way -> way.state() == Routing.State.SENT && way.unit().equals(acting.viewer().unit()))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("correspondence.why.unit"));
    }
}
