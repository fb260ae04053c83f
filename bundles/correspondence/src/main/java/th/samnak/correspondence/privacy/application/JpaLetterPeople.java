package th.samnak.correspondence.privacy.application;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Secrecy;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.persistence.Database;
import th.samnak.api.privacy.DataCategory;
import th.samnak.api.privacy.DataSubject;
import th.samnak.api.privacy.LegalBasis;
import th.samnak.api.privacy.PersonalHoldings;
import th.samnak.api.privacy.ProcessingActivities;
import th.samnak.api.privacy.ProcessingActivity;
import th.samnak.correspondence.CorrespondenceModule;
import th.samnak.correspondence.incoming.domain.IncomingLetter;
import th.samnak.correspondence.letter.application.LetterRecords;
import th.samnak.correspondence.letter.domain.Direction;
import th.samnak.correspondence.letter.domain.Wording;
import th.samnak.correspondence.outgoing.domain.OutgoingLetter;

/** What letters hold of people: of those who write and are written to, and of those who work on them. */
@Component
public final class JpaLetterPeople implements PersonalHoldings, ProcessingActivities {

    private static final int MOST = 500;
    private static final ProcessingActivity LETTERS = new ProcessingActivity(
            CorrespondenceModule.ID, "letters", List.of("incoming", "outgoing"),
            List.of(LegalBasis.PUBLIC_TASK, LegalBasis.LEGAL_OBLIGATION, LegalBasis.ARCHIVES),
            Set.of(DataCategory.NAME, DataCategory.CONTACT, DataCategory.OPINION));
    private static final ProcessingActivity STAFF = new ProcessingActivity(
            CorrespondenceModule.ID, "staff", List.of("incoming", "outgoing"),
            List.of(LegalBasis.PUBLIC_TASK, LegalBasis.LEGAL_OBLIGATION), Set.of(DataCategory.NAME, DataCategory.POST));

    private final Database database;
    private final Clock clock;

    @Activate
    public JpaLetterPeople(@Reference(target = "(unit=correspondence)") Database database, @Reference Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public List<ProcessingActivity> activities() {
        return List.of(LETTERS, STAFF);
    }

    @Override
    public List<Holding> of(DataSubject who) {
        String name = who.name().strip().toLowerCase(Locale.ROOT);
        return database.read(em -> {
            Stream<Holding> parties = name.isEmpty() ? Stream.empty() : Stream.concat(received(em, name), written(em, name));
            return Stream.concat(parties, who.person().stream().flatMap(person -> worked(em, person))).toList();
        });
    }

    private Stream<Holding> received(EntityManager em, String name) {
        return em.createQuery("select l from IncomingLetter l where lower(l.face.from) like :name escape '!' order by l.receivedAt desc",
                        IncomingLetter.class)
                .setParameter("name", like(name))
                .setMaxResults(MOST)
                .getResultStream()
                .map(letter -> incoming(LETTERS, letter));
    }

    private Stream<Holding> written(EntityManager em, String name) {
        return em.createQuery("select l from OutgoingLetter l where lower(l.text.addressee) like :name escape '!'"
                        + " order by l.createdAt desc", OutgoingLetter.class)
                .setParameter("name", like(name))
                .setMaxResults(MOST)
                .getResultStream()
                .map(letter -> outgoing(LETTERS, letter));
    }

    private Stream<Holding> worked(EntityManager em, PersonId person) {
        Stream<Holding> incoming = em.createQuery(
                        "select l from IncomingLetter l where l.course.officer = :person order by l.receivedAt desc", IncomingLetter.class)
                .setParameter("person", person)
                .setMaxResults(MOST)
                .getResultStream()
                .map(letter -> incoming(STAFF, letter));
        Stream<Holding> outgoing = em.createQuery(
                        "select l from OutgoingLetter l where l.drafter = :person order by l.createdAt desc", OutgoingLetter.class)
                .setParameter("person", person)
                .setMaxResults(MOST)
                .getResultStream()
                .map(letter -> outgoing(STAFF, letter));
        return Stream.concat(incoming, outgoing);
    }

    private Holding incoming(ProcessingActivity activity, IncomingLetter letter) {
        Secrecy level = letter.handling().secrecy();
        List<Datum> data = level.isSecret()
                ? List.of()
                : List.of(
                        new Datum("correspondence.field.docNo", letter.face().docNo()),
                        new Datum("correspondence.field.from", letter.face().from()),
                        new Datum("correspondence.field.to", letter.face().to()));
        return new Holding(
                activity.name(), Optional.of(LetterRecords.id(Direction.INCOMING, letter.id())),
                Wording.masked(letter.face().subject(), level), Optional.of(day(letter.receivedAt())), data);
    }

    private Holding outgoing(ProcessingActivity activity, OutgoingLetter letter) {
        Secrecy level = letter.handling().secrecy();
        List<Datum> data = level.isSecret()
                ? List.of()
                : List.of(new Datum("correspondence.field.addressee", letter.text().addressee()));
        return new Holding(
                activity.name(), Optional.of(LetterRecords.id(Direction.OUTGOING, letter.id())),
                Wording.masked(letter.text().subject(), level), Optional.of(day(letter.createdAt())), data);
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    private static String like(String name) {
        return "%" + name.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
