package th.samnak.correspondence.incoming.application;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.approvals.Approvals;
import th.samnak.api.organisation.Capacity;
import th.samnak.api.organisation.PersonId;
import th.samnak.correspondence.CorrespondenceModule;
import th.samnak.correspondence.filing.application.FilingDesk;
import th.samnak.correspondence.incoming.domain.IncomingLetter;
import th.samnak.correspondence.incoming.domain.IncomingStep;
import th.samnak.correspondence.letter.application.LetterRecords;
import th.samnak.correspondence.letter.application.LetterAt;
import th.samnak.correspondence.letter.application.LetterDesk;
import th.samnak.correspondence.letter.application.People;
import th.samnak.api.approvals.Decision;
import th.samnak.correspondence.letter.domain.Direction;
import th.samnak.api.approvals.MinuteLine;
import th.samnak.api.approvals.Proposal;
import th.samnak.correspondence.letter.application.Upward;
import th.samnak.correspondence.letter.domain.Wording;
import th.samnak.correspondence.register.domain.Headings;

/** Proposing and deciding; every act leaves its minute. */
@Component
public final class JpaMatters implements Matters {

    private final IncomingActs acts;
    private final LetterDesk desk;
    private final People people;
    private final FilingDesk filing;
    private final Upward upward;
    private final Clock clock;

    @Activate
    public JpaMatters(
            @Reference IncomingActs acts,
            @Reference LetterDesk desk,
            @Reference People people,
            @Reference FilingDesk filing,
            @Reference Approvals approvals,
            @Reference Clock clock) {
        this.acts = acts;
        this.desk = desk;
        this.people = people;
        this.filing = filing;
        this.upward = new Upward(approvals, Direction.INCOMING);
        this.clock = clock;
    }

    @Override
    public List<PersonId> superiors() {
        return people.superiors(desk.visibility().viewer(CorrespondenceModule.READ));
    }

    @Override
    public void propose(LetterAt at, PersonId to, Proposal asks, String text) {
        String words = Wording.required("text", text, 2000);
        acts.pass(at, IncomingStep.PROPOSE, acting -> {
            people.requireSuperior(to, acting.viewer(), acting.letter().handling().secrecy());
            upward.approvals().accomplished(LetterRecords.id(Direction.INCOMING, at.id()));
            upward.approvals().submit(
                    MatterSubmission.of(acting.letter(), clock.getZone()).first(to).asking(asks, words), UUID.randomUUID().toString());
            return true;
        });
    }

    @Override
    public void passUp(LetterAt at, PersonId to, List<MinuteLine> minute) {
        acts.pass(at, IncomingStep.PASS_UP, acting -> {
            people.requireSuperior(to, acting.viewer(), acting.letter().handling().secrecy());
            upward.decide(at.id(), minute, deed -> deed.on(to));
            return true;
        });
    }

    @Override
    public void sendBack(LetterAt at, String reason) {
        back(at, List.of(new MinuteLine(Decision.RETURNED, reason)));
    }

    @Override
    public void decide(LetterAt at, List<MinuteLine> minute, String capacity, Optional<PersonId> assignee) {
        if (minute.stream().anyMatch(line -> line.decision().sendsBack())) {
            back(at, minute);
            return;
        }
        acts.pass(at, IncomingStep.DECIDE, acting -> {
            upward.decide(at.id(), minute, deed -> assignee.map(deed.as(capacity)::on).orElseGet(() -> deed.as(capacity)));
            return true;
        });
    }

    private void back(LetterAt at, List<MinuteLine> minute) {
        acts.pass(at, IncomingStep.SEND_BACK, acting -> {
            upward.decide(at.id(), minute, deed -> deed);
            return true;
        });
    }

    @Override
    public List<Capacity> capacities(String id) {
        return acts.look(id, acting -> upward.matter(id)
                .map(matter -> upward.approvals().capacities(matter.id(), Decision.APPROVED))
                .orElse(List.of()));
    }

    @Override
    public void file(LetterAt at, String note) {
        String words = Wording.optional("note", note, 1000);
        acts.take(at, IncomingStep.FILE, words, acting -> {
            acting.letter().file();
            upward.approvals().accomplished(LetterRecords.id(Direction.INCOMING, at.id()));
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
}
