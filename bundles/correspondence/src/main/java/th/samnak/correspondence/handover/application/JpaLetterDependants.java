package th.samnak.correspondence.handover.application;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.ModuleId;
import th.samnak.api.access.Access;
import th.samnak.api.approvals.Approvals;
import th.samnak.api.handover.Dependant;
import th.samnak.api.handover.Dependants;
import th.samnak.api.handover.Occasion;
import th.samnak.api.handover.Passing;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.persistence.Database;
import th.samnak.api.records.RecordId;
import th.samnak.correspondence.CorrespondenceModule;
import th.samnak.correspondence.incoming.domain.IncomingLetter;
import th.samnak.correspondence.incoming.domain.Slip;
import th.samnak.correspondence.letter.application.LetterDesk;
import th.samnak.correspondence.letter.application.LetterRecords;
import th.samnak.correspondence.letter.domain.Direction;
import th.samnak.correspondence.letter.domain.Handling;
import th.samnak.correspondence.letter.domain.Wording;
import th.samnak.correspondence.outgoing.domain.OutgoingLetter;

/** Letters of one person: what they deal with, draft or have still to read. What they are to decide is a matter of approvals. */
@Component
public final class JpaLetterDependants implements Dependants {

    private final Database database;
    private final Access access;
    private final LetterDesk desk;
    private final Approvals approvals;
    private final Organisation organisation;
    private final Clock clock;

    @Activate
    public JpaLetterDependants(
            @Reference(target = "(unit=correspondence)") Database database,
            @Reference Access access,
            @Reference LetterDesk desk,
            @Reference Approvals approvals,
            @Reference Organisation organisation,
            @Reference Clock clock) {
        this.database = database;
        this.access = access;
        this.desk = desk;
        this.approvals = approvals;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    public ModuleId module() {
        return CorrespondenceModule.ID;
    }

    @Override
    public List<Dependant> of(Occasion occasion) {
        return database.read(em -> Stream.of(
                        told(em, occasion, Matter.ASSIGNED, letter -> incoming(Matter.ASSIGNED.kind(), letter)),
                        told(em, occasion, Matter.DRAFT, letter -> outgoing(Matter.DRAFT.kind(), letter)),
                        told(em, occasion, Matter.SLIP, slip -> slip(em, slip)))
                .flatMap(found -> found)
                .toList());
    }

    private static <T> Stream<Dependant> told(EntityManager em, Occasion occasion, Matter<T> matter, Function<T, Dependant> as) {
        return matter.of(em, occasion.person()).stream().map(one -> as.apply(one).needing(matter.needs()));
    }

    private Dependant incoming(String kind, IncomingLetter letter) {
        return passing(kind, letter.id(), title(letter.face().subject(), letter.face().docNo(), letter.handling()), letter.handling())
                .shownAt(record(Direction.INCOMING, letter.id()))
                .dated(Optional.of(day(letter.receivedAt())), letter.dueAt().map(this::day));
    }

    private Dependant outgoing(String kind, OutgoingLetter letter) {
        return passing(kind, letter.id(), title(letter.text().subject(), "", letter.handling()), letter.handling())
                .shownAt(record(Direction.OUTGOING, letter.id()))
                .dated(Optional.of(day(letter.createdAt())), Optional.empty());
    }

    private Dependant slip(EntityManager em, Slip slip) {
        IncomingLetter letter = em.find(IncomingLetter.class, slip.letterId());
        return passing(Matter.SLIP.kind(), slip.id(),
                        title(letter.face().subject(), letter.face().docNo(), letter.handling()), letter.handling())
                .shownAt(record(Direction.INCOMING, letter.id()))
                .dated(Optional.of(day(slip.madeAt())), slip.dueOn());
    }

    private static Dependant passing(String kind, String key, String title, Handling handling) {
        return Dependant.of(CorrespondenceModule.ID, kind, key, title, Dependant.Fate.PASSES).classified(handling.secrecy());
    }

    /** Whoever may read no letters sees no subjects. */
    private String title(String subject, String number, Handling handling) {
        return access.may(CorrespondenceModule.READ) ? Wording.masked(subject, handling.secrecy()) : number;
    }

    private static RecordId record(Direction direction, String letter) {
        return new RecordId(CorrespondenceModule.ID, LetterRecords.type(direction), letter);
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    @Override
    public void handOver(Passing passing) {
        database.change(em -> new Handing(em, desk, approvals, passing, organisation, clock.instant()).run());
    }
}
