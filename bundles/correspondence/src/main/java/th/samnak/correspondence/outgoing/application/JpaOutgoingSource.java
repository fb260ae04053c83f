package th.samnak.correspondence.outgoing.application;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import th.samnak.api.Permission;
import th.samnak.api.records.RecordEntry;
import th.samnak.api.records.RecordTask;
import th.samnak.correspondence.CorrespondenceModule;
import th.samnak.correspondence.letter.application.LetterFacts;
import th.samnak.correspondence.letter.application.LetterHead;
import th.samnak.correspondence.letter.application.LetterRecords;
import th.samnak.correspondence.letter.application.LetterSource;
import th.samnak.correspondence.letter.application.Viewer;
import th.samnak.correspondence.letter.application.Visibility;
import th.samnak.correspondence.letter.domain.Direction;
import th.samnak.correspondence.letter.domain.Wording;
import th.samnak.correspondence.outgoing.domain.OutgoingLetter;
import th.samnak.correspondence.outgoing.domain.OutgoingState;
import th.samnak.correspondence.outgoing.domain.Signature;
import th.samnak.correspondence.outgoing.domain.Text;

/** What outgoing letters have in common with incoming ones. */
@Component(property = "direction=outgoing")
public final class JpaOutgoingSource implements LetterSource {

    @Override
    public Optional<LetterHead> head(EntityManager em, String letterId) {
        return Optional.ofNullable(em.find(OutgoingLetter.class, letterId)).map(JpaOutgoingSource::head);
    }

    @Override
    public boolean mayAttach(EntityManager em, String letterId, Viewer viewer, Visibility visibility) {
        return Optional.ofNullable(em.find(OutgoingLetter.class, letterId))
                .filter(letter -> letter.state() == OutgoingState.DRAFT)
                .filter(letter -> viewer.everything()
                        || letter.drafter().equals(viewer.person())
                        || letter.holder().equals(Optional.of(viewer.person())))
                .isPresent();
    }

    @Override
    public List<String> ids(EntityManager em, String after, int limit) {
        return em.createQuery("select l.id from OutgoingLetter l where l.id > :after order by l.id", String.class)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public Optional<RecordEntry> record(EntityManager em, String letterId, ZoneId zone) {
        return Optional.ofNullable(em.find(OutgoingLetter.class, letterId)).map(letter -> new RecordEntry(
                        LetterRecords.id(Direction.OUTGOING, letter.id()),
                        Wording.masked(letter.text().subject(), letter.handling().secrecy()),
                        letter.handling().secrecy(),
                        letter.unit(),
                        LocalDate.ofInstant(letter.createdAt(), zone),
                        letter.state().open() || letter.state() == OutgoingState.SIGNED,
                        Optional.empty(),
                        Optional.empty())
                .with(LetterFacts.of(em, letterId, letter.state(), letter.handling(), letter.keeping(), zone)
                        .numbered(letter.signature().map(Signature::docNo).orElse(""))
                        .with(letter.holder().filter(person -> letter.state().open()))
                        .changed(letter.changedAt())
                        .waitingFor(tasks(letter))));
    }

    private static List<RecordTask> tasks(OutgoingLetter letter) {
        if (letter.state().open()) {
            String what = switch (letter.state()) {
                case PROPOSED -> "SIGN";
                case DRAFT -> "MEND";
                default -> "CHECK_OR_PROPOSE";
            };
            return letter.holder().map(person -> List.of(RecordTask.of(what, person))).orElse(List.of());
        }
        if (letter.state() != OutgoingState.SIGNED) {
            return List.of();
        }
        boolean secret = letter.handling().secrecy().isSecret();
        Permission own = secret ? CorrespondenceModule.SECRETS : CorrespondenceModule.DISPATCH;
        Permission central = secret ? CorrespondenceModule.SECRETS : CorrespondenceModule.CENTRAL;
        return Stream.of(letter.unit(), letter.text().issuer())
                .distinct()
                .flatMap(unit -> Stream.of(RecordTask.in(unit, own, "SEND"), RecordTask.across(unit, central, "SEND")))
                .toList();
    }

    private static LetterHead head(OutgoingLetter letter) {
        Optional<Signature> signed = letter.signature();
        String docNo = signed.map(Signature::docNo).orElse("");
        Text text = letter.text();
        String words = String.join("\n", text.addressee(), text.reference(), text.body());
        return new LetterHead(
                letter.id(), Direction.OUTGOING, docNo, docNo.isEmpty() ? List.of() : List.of(docNo), text.subject(), words,
                letter.handling().secrecy(), signed.map(Signature::date), openness(letter));
    }

    private static LetterHead.Openness openness(OutgoingLetter letter) {
        // what was checked is what is proposed and signed
        return letter.state() == OutgoingState.DRAFT ? LetterHead.Openness.DRAFT : LetterHead.Openness.SETTLED;
    }
}
