package th.samnak.correspondence.incoming.application;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import th.samnak.api.records.RecordEntry;
import th.samnak.api.records.RecordFacts;
import th.samnak.correspondence.incoming.domain.Face;
import th.samnak.correspondence.incoming.domain.IncomingLetter;
import th.samnak.correspondence.incoming.domain.IncomingState;
import th.samnak.correspondence.letter.application.LetterFacts;
import th.samnak.correspondence.letter.application.LetterHead;
import th.samnak.correspondence.letter.application.LetterRecords;
import th.samnak.correspondence.letter.application.LetterSource;
import th.samnak.correspondence.letter.application.Viewer;
import th.samnak.correspondence.letter.application.Visibility;
import th.samnak.correspondence.letter.domain.Direction;
import th.samnak.correspondence.letter.domain.Wording;
import th.samnak.thai.ThaiDate;

/** What incoming letters have in common with outgoing ones. */
@Component(property = "direction=incoming")
public final class JpaIncomingSource implements LetterSource {

    /** In which the years of the registers begin, wherever the server stands. */
    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    @Override
    public Optional<LetterHead> head(EntityManager em, String letterId) {
        return Optional.ofNullable(em.find(IncomingLetter.class, letterId)).map(JpaIncomingSource::head);
    }

    @Override
    public boolean mayAttach(EntityManager em, String letterId, Viewer viewer, Visibility visibility) {
        return Optional.ofNullable(em.find(IncomingLetter.class, letterId))
                .filter(letter -> new IncomingGuard(visibility).worksOn(letter, viewer))
                .isPresent();
    }

    @Override
    public List<String> ids(EntityManager em, String after, int limit) {
        return em.createQuery("select l.id from IncomingLetter l where l.id > :after order by l.id", String.class)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public Optional<RecordEntry> record(EntityManager em, String letterId, ZoneId zone) {
        return Optional.ofNullable(em.find(IncomingLetter.class, letterId)).map(letter -> entry(letter, zone).with(
                facts(LetterFacts.of(em, letterId, letter.state(), letter.handling(), letter.keeping(), zone), letter)
                        .waitingFor(IncomingTasks.of(em, letter))));
    }

    /** Of a letter that has just arrived. */
    static RecordEntry entry(IncomingLetter letter, ZoneId zone) {
        boolean owed = !letter.state().settled() && letter.state() != IncomingState.REPLIED && letter.state() != IncomingState.FILED;
        return new RecordEntry(
                        LetterRecords.id(Direction.INCOMING, letter.id()),
                        Wording.masked(letter.face().subject(), letter.handling().secrecy()),
                        letter.handling().secrecy(),
                        letter.course().ownerUnit().orElse(letter.registry()),
                        LocalDate.ofInstant(letter.receivedAt(), zone),
                        !letter.state().settled(),
                        letter.dueAt().filter(due -> owed).map(due -> LocalDate.ofInstant(due, zone)),
                        Optional.empty())
                .with(facts(LetterFacts.plain(letter.state(), letter.handling()), letter)
                        .waitingFor(IncomingTasks.atDesk(letter)));
    }

    private static RecordFacts facts(RecordFacts common, IncomingLetter letter) {
        return common.numbered(letter.face().docNo()).with(letter.course().holder());
    }

    private static LetterHead head(IncomingLetter letter) {
        Face face = letter.face();
        List<String> numbers = new ArrayList<>();
        if (!face.docNo().isEmpty()) {
            numbers.add(face.docNo());
        }
        letter.number().ifPresent(number -> numbers.add(number + "/" + ThaiDate.year(LocalDate.ofInstant(letter.receivedAt(), BANGKOK))));
        String text = String.join("\n", face.from(), face.to(), face.note(), letter.action());
        return new LetterHead(
                letter.id(), Direction.INCOMING, face.docNo(), numbers, face.subject(), text, letter.handling().secrecy(),
                Optional.of(face.docDate()), openness(letter));
    }

    private static LetterHead.Openness openness(IncomingLetter letter) {
        if (letter.state().settled()) {
            return LetterHead.Openness.SETTLED;
        }
        return letter.number().isEmpty() ? LetterHead.Openness.DRAFT : LetterHead.Openness.WORKED_ON;
    }
}
