package th.samnak.correspondence.privacy.application;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.ModuleId;
import th.samnak.api.access.Secrecy;
import th.samnak.api.errors.NotFound;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.persistence.Database;
import th.samnak.api.privacy.SecretRecords;
import th.samnak.api.records.RecordId;
import th.samnak.correspondence.CorrespondenceModule;
import th.samnak.correspondence.incoming.domain.IncomingLetter;
import th.samnak.correspondence.letter.application.LetterDesk;
import th.samnak.correspondence.letter.application.LetterHead;
import th.samnak.correspondence.letter.application.LetterHeads;
import th.samnak.correspondence.letter.application.Viewer;
import th.samnak.correspondence.outgoing.domain.OutgoingLetter;
import th.samnak.correspondence.outgoing.domain.Signature;
import th.samnak.correspondence.register.domain.RegisterEntry;

/** Secret letters as the register of control sees them. */
@Component
public final class JpaClassifiedLetters implements SecretRecords {

    private static final String PERSON = "person:";

    private final Database database;
    private final LetterHeads heads;
    private final LetterDesk desk;

    @Activate
    public JpaClassifiedLetters(
            @Reference(target = "(unit=correspondence)") Database database,
            @Reference LetterHeads heads,
            @Reference LetterDesk desk) {
        this.database = database;
        this.heads = heads;
        this.desk = desk;
    }

    @Override
    public ModuleId module() {
        return CorrespondenceModule.ID;
    }

    @Override
    public Optional<Matter> find(RecordId record) {
        return database.read(em -> incoming(em, record)
                .map(letter -> new Matter(
                        letter.face().subject(), letter.face().docNo(), letter.face().from(), letter.face().to(),
                        letter.handling().secrecyReason()))
                .or(() -> outgoing(em, record).map(JpaClassifiedLetters::matter)));
    }

    private static Matter matter(OutgoingLetter letter) {
        String from = letter.signature().map(signed -> signed.signer().name()).orElse("");
        return new Matter(
                letter.text().subject(), letter.signature().map(Signature::docNo).orElse(""), from, letter.text().addressee(),
                letter.handling().secrecyReason());
    }

    @Override
    public boolean mayKnow(RecordId record) {
        if (!desk.visibility().may(CorrespondenceModule.READ)) {
            return false;
        }
        Viewer viewer = desk.visibility().viewer(CorrespondenceModule.READ);
        return database.read(em -> heads.find(em, record.key())
                .filter(head -> desk.visibility().knows(em, viewer, head.id()) && viewer.cleared(head.secrecy()))
                .isPresent());
    }

    @Override
    public void classify(RecordId record, Secrecy level, String reason) {
        database.change(em -> {
            LetterHead head = heads.find(em, record.key()).orElseThrow(() -> new NotFound("letter"));
            incoming(em, record).ifPresent(letter -> letter.classify(level, reason));
            outgoing(em, record).ifPresent(letter -> letter.classify(level, reason));
            em.createQuery("select e from RegisterEntry e where e.letterId = :letter", RegisterEntry.class)
                    .setParameter("letter", head.id())
                    .getResultList()
                    .forEach(line -> line.classify(level));
            desk.chronicle().note(em, head.id(), "CLASSIFY", head.secrecy() + " → " + level);
            desk.news().changed(head.id());
        });
    }

    @Override
    public List<PersonId> holders(RecordId record) {
        return database.read(em -> Stream.concat(
                        desk.visibility().scopes(em, record.key()).stream()
                                .filter(scope -> scope.startsWith(PERSON))
                                .map(scope -> new PersonId(scope.substring(PERSON.length()))),
                        hands(em, record))
                .distinct()
                .toList());
    }

    private static Stream<PersonId> hands(EntityManager em, RecordId record) {
        return Stream.concat(
                incoming(em, record).stream().flatMap(letter ->
                        Stream.concat(letter.course().holder().stream(), letter.course().officer().stream())),
                outgoing(em, record).stream().flatMap(letter ->
                        Stream.concat(Stream.of(letter.drafter()), letter.holder().stream())));
    }

    private static Optional<IncomingLetter> incoming(EntityManager em, RecordId record) {
        return kept(em, IncomingLetter.class, record);
    }

    private static Optional<OutgoingLetter> outgoing(EntityManager em, RecordId record) {
        return kept(em, OutgoingLetter.class, record);
    }

    private static <T> Optional<T> kept(EntityManager em, Class<T> type, RecordId record) {
        return Optional.ofNullable(LetterHeads.looksLikeId(record.key()) ? em.find(type, record.key()) : null);
    }
}
