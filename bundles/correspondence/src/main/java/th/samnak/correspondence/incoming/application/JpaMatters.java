package th.samnak.correspondence.incoming.application;

import java.util.List;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.approvals.Minutes;
import th.samnak.api.organisation.Act;
import th.samnak.api.organisation.Capacity;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;
import th.samnak.correspondence.CorrespondenceModule;
import th.samnak.correspondence.filing.application.FilingDesk;
import th.samnak.correspondence.incoming.domain.IncomingLetter;
import th.samnak.correspondence.incoming.domain.IncomingStep;
import th.samnak.correspondence.letter.application.LetterRecords;
import th.samnak.correspondence.letter.application.LetterAt;
import th.samnak.correspondence.letter.application.LetterDesk;
import th.samnak.correspondence.letter.application.People;
import th.samnak.api.approvals.Decider;
import th.samnak.api.approvals.Decision;
import th.samnak.correspondence.letter.domain.Direction;
import th.samnak.correspondence.letter.domain.LetterScope;
import th.samnak.api.approvals.MinuteLine;
import th.samnak.correspondence.letter.domain.Wording;
import th.samnak.correspondence.register.application.RegisterBook;
import th.samnak.correspondence.register.domain.Headings;

/** Proposing and deciding; every act leaves its minute. */
@Component
public final class JpaMatters implements Matters {

    private final IncomingActs acts;
    private final LetterDesk desk;
    private final People people;
    private final RegisterBook registers;
    private final FilingDesk filing;
    private final Minutes minutes;

    @Activate
    public JpaMatters(
            @Reference IncomingActs acts,
            @Reference LetterDesk desk,
            @Reference People people,
            @Reference RegisterBook registers,
            @Reference FilingDesk filing,
            @Reference Minutes minutes) {
        this.acts = acts;
        this.desk = desk;
        this.people = people;
        this.registers = registers;
        this.filing = filing;
        this.minutes = minutes;
    }

    @Override
    public List<PersonId> superiors() {
        return people.superiors(desk.visibility().viewer(CorrespondenceModule.READ));
    }

    @Override
    public void propose(LetterAt at, PersonId to, String text) {
        String words = Wording.required("text", text, 2000);
        acts.take(at, IncomingStep.PROPOSE, "", acting -> {
            people.requireSuperior(to, acting.viewer(), acting.letter().handling().secrecy());
            acting.letter().propose(to);
            desk.chronicle().minute(Direction.INCOMING, at.id(), Decision.PROPOSED, words);
            desk.visibility().share(acting.em(), at.id(), LetterScope.person(to));
            return true;
        });
    }

    @Override
    public void passUp(LetterAt at, PersonId to, List<MinuteLine> minute) {
        required(minute);
        acts.take(at, IncomingStep.PASS_UP, "", acting -> {
            people.requireSuperior(to, acting.viewer(), acting.letter().handling().secrecy());
            acting.letter().passUp(to);
            minutes.write(LetterRecords.id(Direction.INCOMING, at.id()), minutes.caller(), minute);
            desk.visibility().share(acting.em(), at.id(), LetterScope.person(to));
            return true;
        });
    }

    @Override
    public void sendBack(LetterAt at, String reason) {
        back(at, List.of(new MinuteLine(Decision.RETURNED, reason)));
    }

    @Override
    public void decide(LetterAt at, List<MinuteLine> minute, String capacity) {
        required(minute);
        if (minute.stream().anyMatch(line -> line.decision().sendsBack())) {
            if (minute.size() > 1) {
                throw RuleViolation.of("minute", "correspondence.error.send-back-alone");
            }
            back(at, minute);
            return;
        }
        if (minute.stream().anyMatch(line -> !line.decision().decides())) {
            throw RuleViolation.of("minute", "correspondence.error.no-decision");
        }
        acts.take(at, IncomingStep.DECIDE, "", acting -> {
            String taken = minute.stream().map(JpaMatters::words).collect(Collectors.joining(" / "));
            PersonId person = acting.viewer().person();
            Decider decider = minutes.decider(person, act(acting), minutes.capacities(person, act(acting)), capacity);
            acting.letter().decide(taken.length() > 500 ? taken.substring(0, 500) : taken);
            minutes.write(LetterRecords.id(Direction.INCOMING, at.id()), decider, minute);
            registers.done(acting.em(), at.id(), taken);
            return true;
        });
    }

    @Override
    public List<Capacity> capacities(String id) {
        return acts.look(id, acting -> minutes.capacities(acting.viewer().person(), act(acting)));
    }

    private static Act act(IncomingActs.Acting acting) {
        IncomingLetter letter = acting.letter();
        UnitId unit = letter.course().ownerUnit().orElse(letter.registry());
        return Act.of(CorrespondenceModule.DECIDE, unit);
    }

    @Override
    public void file(LetterAt at, String note) {
        String words = Wording.optional("note", note, 1000);
        acts.take(at, IncomingStep.FILE, words, acting -> {
            acting.letter().file();
            return true;
        });
    }

    @Override
    public void close(LetterAt at, String retention, String fileCode) {
        acts.take(at, IncomingStep.CLOSE, "", acting -> {
            IncomingLetter letter = acting.letter();
            Headings headings = IncomingStock.headings(letter);
            letter.close(filing.keep(acting.em(), new FilingDesk.Closed(
                    Direction.INCOMING, letter.id(), letter.course().ownerUnit().orElse(letter.registry()), headings,
                    letter.number(), letter.face().docDate(), retention, fileCode)));
            IncomingStock.slips(acting.em(), letter.id()).stream()
                    .filter(slip -> slip.assignment() && slip.doneAt().isEmpty())
                    .forEach(slip -> slip.done("", acting.now()));
            return true;
        });
    }

    @Override
    public void archive(LetterAt at, String place) {
        String words = Wording.optional("place", place, 200);
        acts.take(at, IncomingStep.ARCHIVE, words, acting -> {
            acting.letter().archive();
            filing.place(acting.em(), at.id(), words);
            return true;
        });
    }

    private void back(LetterAt at, List<MinuteLine> minute) {
        acts.take(at, IncomingStep.SEND_BACK, "", acting -> {
            acting.letter().sendBack();
            minutes.write(LetterRecords.id(Direction.INCOMING, at.id()), minutes.caller(), minute);
            return true;
        });
    }

    private static void required(List<MinuteLine> minute) {
        if (minute.isEmpty()) {
            throw RuleViolation.of("minute", "correspondence.error.required");
        }
    }

    private static String words(MinuteLine line) {
        return (line.decision().thai() + " " + line.text()).strip();
    }
}
